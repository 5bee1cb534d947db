"use client";
/** A figure nearly as large as the window: title, chart, its lines to switch, its zoom, its sentence. A native dialog keeps the focus inside. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { whole } from "@/app/_ui/whole";
import type { Enlarged } from "./enlarged";
import { LiveChart, type LiveHands } from "./live-chart";
import "./enlarged.css";

interface EnlargedViewProps {
  data: Enlarged;
  /** Key of the marks as it stands under the figure. */
  markKey: Element | null;
  onClosed: () => void;
}

export function EnlargedView({ data, markKey, onClosed }: EnlargedViewProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [hands, setHands] = useState<LiveHands | null>(null);
  const [years, setYears] = useState<[number, number] | null>(null);
  const [said, setSaid] = useState("");
  const { words } = data;
  useEffect(() => {
    dialog.current?.showModal();
    // ECharts measures its place, so the dialog must stand first.
    setOpen(true);
  }, []);
  const walk = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "Enter") hands?.openSource();
    if (key !== "ArrowRight" && key !== "ArrowLeft" && key !== "Home" && key !== "End") return;
    event.preventDefault();
    setSaid(hands?.walk(key).join("  ") ?? "");
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      className="enlarged"
      aria-labelledby="enlarged-title"
      aria-describedby="enlarged-words"
      onClose={onClosed}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <header>
        {data.synthetic && <strong className="tag strong">{data.synthetic}</strong>}
        <h2 id="enlarged-title">{data.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
        {data.subtitle && <p className="figure-sub">{whole(data.subtitle)}</p>}
      </header>
      {data.lines.length > 1 && <Lines data={data} hands={hands} />}
      <div
        className="enlarged-chart"
        role="application"
        aria-roledescription={words.chart}
        aria-labelledby="enlarged-title"
        aria-describedby="enlarged-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked with the arrow keys
        tabIndex={0}
        onKeyDown={walk}
      >
        {open && <LiveChart data={data} onReady={setHands} onYears={(from, to) => setYears([from, to])} />}
      </div>
      <p className="sr" aria-live="polite">
        {said}
      </p>
      <footer>
        <div className="enlarged-zoom">
          <button type="button" className="button" aria-label={words.in} onClick={() => hands?.zoom(0.5)}>
            +
          </button>
          <button type="button" className="button" aria-label={words.out} onClick={() => hands?.zoom(2)}>
            −
          </button>
          <button type="button" className="button" onClick={() => hands?.zoom(null)}>
            {words.all}
          </button>
          {data.near === "year" && years && (
            <output>{words.window.replace("{from}", String(years[0])).replace("{to}", String(years[1]))}</output>
          )}
        </div>
        <MarksKey from={markKey} />
        <p id="enlarged-words">{whole(data.summary)}</p>
        <p id="enlarged-help" className="faint">
          {words.help}
        </p>
      </footer>
    </dialog>
  );
}

/** An entry for each line, which hides and draws it. */
function Lines({ data, hands }: { data: Enlarged; hands: LiveHands | null }) {
  const [off, setOff] = useState<ReadonlySet<number>>(new Set());
  const turn = (line: number) => {
    const now = new Set(off);
    if (!now.delete(line)) now.add(line);
    setOff(now);
    hands?.setLine(line, !now.has(line));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box of its own
    <div className="enlarged-lines" role="group" aria-label={data.words.lines}>
      {data.lines.map((line, i) => (
        <button key={line.letter} type="button" aria-pressed={!off.has(i)} onClick={() => turn(i)}>
          <b style={{ color: line.color }}>{line.letter}</b> {line.name}
        </button>
      ))}
    </div>
  );
}

/** A copy of what stands under the figure: made on the server, it needs no words here. */
function MarksKey({ from }: { from: Element | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (from) place.current?.replaceChildren(from.cloneNode(true));
  }, [from]);
  return <div ref={place} />;
}
