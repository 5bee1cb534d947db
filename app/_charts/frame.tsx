"use client";
/**
 * Holds the drawing the server sent and puts the interactive chart in its place when a pointer, a finger or the keyboard comes near.
 * Knows nothing of ECharts until then. Left and right, Home and End walk the points and speak them at once, whether ECharts has come or
 * not; Enter opens the source of the point.
 */
import type { ECharts } from "echarts/core";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { serverLost } from "@/app/_ui/reach";
import type { JsonObject } from "./drawing";

/** Without the server the drawing stays as it is; the keys walk it all the same. */
const Chart = lazy(() =>
  import("./chart").catch(() => {
    serverLost();
    return { default: () => null };
  }),
);

interface Props {
  /** Ids of the elements that name and describe the drawing. */
  named: string;
  described: string;
  /** Word for what this is, once the keys work. */
  role: string;
  children: ReactNode;
}

export function ChartFrame({ named, described, role, children }: Props) {
  const [option, setOption] = useState<JsonObject | null>(null);
  const [shown, setShown] = useState(false);
  const [spoken, setSpoken] = useState("");
  const [awake, setAwake] = useState(false);
  const face = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const at = useRef(-1);
  // Before the script runs the drawing is a picture; then keys walk it, and screen readers must pass them on.
  useEffect(() => setAwake(true), []);

  const want = (): JsonObject => {
    if (option) return option;
    const written = face.current?.querySelector("script")?.textContent;
    const read = JSON.parse(written || '{"series":[]}') as JsonObject;
    setOption(read);
    return read;
  };

  const walk = (event: React.KeyboardEvent) => {
    const { list, series } = tipsOf(want());
    if (list.length === 0) return;
    if (event.key === "Enter") {
      const href = list[at.current]?.href;
      if (href) window.location.assign(href);
      return;
    }
    const last = list.length - 1;
    const step = { ArrowRight: at.current + 1, ArrowLeft: at.current - 1, Home: 0, End: last }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    // The first step to the left starts at the newest point.
    at.current = at.current < 0 && event.key === "ArrowLeft" ? last : Math.min(last, Math.max(0, step));
    setSpoken((list[at.current]?.tip ?? []).join("  "));
    chart.current?.dispatchAction({ type: "showTip", seriesIndex: series, dataIndex: at.current });
  };

  const speaks = {
    ...(awake ? { role: "application", "aria-roledescription": role } : { role: "img" }),
    "aria-labelledby": named,
    "aria-describedby": described,
  };

  return (
    <div className={shown ? "chart chart-live" : "chart"}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is one of two, see awake */}
      <div
        ref={face}
        className="chart-face"
        {...speaks}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys
        tabIndex={0}
        onPointerEnter={want}
        onTouchStart={want}
        onFocus={want}
        onKeyDown={walk}
      >
        {children}
        {option && (
          <Suspense fallback={null}>
            <Chart
              option={option}
              onShown={(instance) => {
                chart.current = instance;
                setShown(true);
              }}
            />
          </Suspense>
        )}
      </div>
      <span className="sr" aria-live="polite">
        {spoken}
      </span>
    </div>
  );
}

/** Words and source per point of an option, and the series whose points carry them. */
function tipsOf(option: JsonObject): { list: { tip?: string[]; href?: string }[]; series: number } {
  const series = option.series as { id?: string; data?: { tip?: string[]; href?: string }[] }[];
  const index = series.findIndex((s) => s.id === "tips");
  return { list: series[index]?.data ?? [], series: index };
}
