"use client";
/**
 * Holds the drawing the server sent and puts the interactive chart in its place when a pointer, a finger or the keyboard comes near.
 * Knows nothing of ECharts until then. Left and right keys walk the years and speak them.
 */
import type { ECharts } from "echarts/core";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { JsonObject } from "./drawing";

const Chart = lazy(() => import("./chart"));

export function ChartFrame({ option, label, children }: { option: JsonObject; label: string; children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const [shown, setShown] = useState(false);
  const [spoken, setSpoken] = useState("");
  const chart = useRef<ECharts | null>(null);
  const at = useRef(-1);
  const want = () => setWanted(true);

  const tips = tipsOf(option);
  const walk = (event: React.KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || tips.list.length === 0) return;
    event.preventDefault();
    at.current = Math.min(tips.list.length - 1, Math.max(0, at.current + step));
    setSpoken((tips.list[at.current] ?? []).join("  "));
    chart.current?.dispatchAction({ type: "showTip", seriesIndex: tips.series, dataIndex: at.current });
  };

  return (
    <div className={shown ? "chart chart-live" : "chart"}>
      <div
        className="chart-face"
        role="img"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys
        tabIndex={0}
        onPointerEnter={want}
        onTouchStart={want}
        onFocus={want}
        onKeyDown={walk}
      >
        {children}
        {wanted && (
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

/** Words per year of an option, and the series whose points carry them. */
function tipsOf(option: JsonObject): { list: string[][]; series: number } {
  const series = option.series as { id?: string; data?: { tip?: string[] }[] }[];
  const index = series.findIndex((s) => s.id === "tips");
  return { list: (series[index]?.data ?? []).map((d) => d.tip ?? []), series: index };
}
