"use client";
/**
 * The board in the browser: moves the year, walks from place to place with the arrow keys, keeps the year in the address. Everything it needs
 * came with the page; nothing is fetched. Before its script runs, and without script, all is links.
 */
import { useEffect, useRef, useState } from "react";
import { type Direction, neighbour } from "@/app/_charts/neighbour";
import { whole } from "@/app/_ui/whole";
import type { BoardPlace, BoardYear } from "./board";
import { Shapes, type ShapesFile } from "./shapes";
import { Tiles } from "./tiles-view";
import { YearControl, type YearWords } from "./year-control";

interface Props {
  label: string;
  places: BoardPlace[];
  columns: number;
  years: BoardYear[];
  start: number;
  words: YearWords;
  /** Set where the places are shapes of a map. */
  file: ShapesFile | null;
  /** The year the rest of the page shows; offered for the whole page when another is chosen here. */
  pageYear: number | null;
}

export function BoardView({ label, places, columns, years, start, words, file, pageYear }: Props) {
  const [at, setAt] = useState(start);
  const [playing, setPlaying] = useState(false);
  const [focus, setFocus] = useState(0);
  const [live, setLive] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const year = years[at]!;

  useEffect(() => setLive(true), []);
  const go = (index: number) => {
    setAt(index);
    const url = new URL(window.location.href);
    url.searchParams.set("year", String(years[index]!.year));
    window.history.replaceState(window.history.state, "", url);
  };

  const walk = (event: React.KeyboardEvent) => {
    if (!(event.key in ARROWS) || event.altKey || event.metaKey || event.ctrlKey) return;
    const links = [...(box.current?.querySelectorAll<HTMLElement | SVGElement>("a[data-i]") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    if (here < 0) return;
    event.preventDefault();
    const spots = links.map((l) => places[Number(l.dataset.i)]!);
    const next = neighbour(spots, here, event.key as Direction);
    if (next === null) return;
    links[next]!.focus();
    setFocus(Number(links[next]!.dataset.i));
  };

  const roving = (i: number) => (live ? (i === focus ? 0 : -1) : undefined);
  return (
    <div className="board">
      <YearControl
        years={years}
        at={at}
        playing={playing}
        words={words}
        onYear={go}
        onPlay={(on) => {
          // Played to the end it begins again.
          if (on && at === years.length - 1) go(0);
          setPlaying(on);
        }}
      />
      <p className="board-head" aria-live={playing ? "off" : "polite"}>
        {whole(year.head)}
        {pageYear !== null && year.year !== pageYear && (
          <>
            {" "}
            <a href={year.href}>{words.whole.replace("{year}", String(year.year))}</a>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside */}
      <div ref={box} onKeyDown={walk} onFocus={(e) => setFocus(Number((e.target as HTMLElement).dataset.i ?? focus))}>
        {file ? (
          <Shapes label={label} places={places} year={year} file={file} spoken={words.spoken} tabIndex={roving} />
        ) : (
          <Tiles label={label} places={places} columns={columns} year={year} spoken={words.spoken} tabIndex={roving} />
        )}
      </div>
    </div>
  );
}

const ARROWS = { ArrowUp: 1, ArrowDown: 1, ArrowLeft: 1, ArrowRight: 1 };
