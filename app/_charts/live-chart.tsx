"use client";
/**
 * The chart a reader works with: ECharts in the browser, in modules, and only here. Loaded when a figure is enlarged, never before (enlarge.tsx).
 */
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import {
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import ReactEChartsCore from "echarts-for-react/lib/core";
import { type ReactNode, useMemo, useRef } from "react";
import { escapeMarkup } from "@/lib/words/escape";
import { followLink } from "./chart-hands";
import type { Enlarged } from "./enlarged";
import { withFormatters } from "./formats";
import { marksShown, type Off, onlySource, wholeYears, windowAround, wordsShown } from "./live-stops";
import { stopAt } from "./stops";

echarts.use([
  BarChart,
  LineChart,
  ScatterChart,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

type Step = "ArrowRight" | "ArrowLeft" | "Home" | "End";
type Window = { start: number; end: number; startValue: number; endValue: number };

/** What buttons and keys beside the chart can do to it. */
export interface LiveHands {
  setLine: (line: number, on: boolean) => void;
  /** Makes the window so many times as wide; null shows all. */
  zoom: (by: number | null) => void;
  /** Goes to the next stop in view, shows its words and returns them. */
  walk: (step: Step) => string[];
  openSource: () => void;
}

interface LiveChartProps {
  data: Enlarged;
  onReady: (hands: LiveHands) => void;
  /** Years in view after a zoom. */
  onYears: (from: number, to: number) => void;
}

/** A click this near a point means it, in pixels. */
const TOUCH = 14;
const FILL = { position: "absolute", inset: 0, height: "100%", width: "100%" } as const;
const SHEET = {
  // On a phone it stands at the lower edge of the window: enlarged.css.
  className: "enlarged-sheet",
  confine: true,
  backgroundColor: "var(--ground)",
  borderColor: "var(--rule-2)",
  borderWidth: 1,
  padding: [8, 10],
  textStyle: { color: "var(--ink)" },
  // After the style ECharts writes, which knows no inherited face.
  extraCssText:
    "box-shadow:none;border-radius:3px;max-width:min(26rem,86vw);white-space:normal;font-family:inherit;font-size:0.8125rem;line-height:1.5;",
};

/** Fills its positioned parent. */
export function LiveChart({ data, onReady, onYears }: LiveChartProps): ReactNode {
  const off = useRef<Set<number>>(new Set());
  const option = useMemo(() => {
    const { tooltip, ...base } = withFormatters(data.option) as Record<string, unknown>;
    const formatter = (at: unknown): string => {
      const { data: point } = (Array.isArray(at) ? at[0] : at) as { data?: { stop?: number } };
      const [head = "", ...words] = wordsShown(data, point?.stop ?? -1, off.current).map(escapeMarkup);
      return [`<b>${head}</b>`, ...words].join("<br>");
    };
    // `media` stays beside the rest: with a baseOption ECharts asks for its timeline part.
    return { ...base, tooltip: { ...SHEET, ...(tooltip as object), formatter }, textStyle: { fontFamily: "inherit" } };
  }, [data]);
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={option}
      opts={{ renderer: "svg" }}
      style={FILL}
      onChartReady={(chart: echarts.ECharts) => {
        chart.on("datazoom", () => {
          const { startValue, endValue } = windowsOf(chart)[0]!;
          onYears(Math.ceil(startValue), Math.floor(endValue));
        });
        watchPoints(chart, data, off.current);
        onReady(handsOf(chart, data, off.current));
      }}
    />
  );
}

const windowsOf = (chart: echarts.ECharts): Window[] => chart.getOption().dataZoom as Window[];

/** A click on a point opens its source; a finger reads first, as on the page. */
function watchPoints(chart: echarts.ECharts, data: Enlarged, off: Off): void {
  const hrefAt = (x: number, y: number): string | null => {
    if (!chart.containPixel("grid", [x, y])) return null;
    const pixel = (at: number, value: number) =>
      chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [at, value]) as [number, number];
    const marks = data.stops.map((_, k) => marksShown(data, k, off));
    const face = {
      width: chart.getWidth(),
      top: 0,
      bottom: chart.getHeight(),
      x: data.stops.map((s) => pixel(s.x, 0)[0]),
      y: marks.map((ms, k) => ms.map((m) => (m ? pixel(data.stops[k]!.x, m.y)[1] : null))),
    };
    const hit = stopAt("point", face, x, y);
    return hit && hit.distance <= TOUCH ? (marks[hit.stop]?.[hit.line]?.href ?? null) : null;
  };
  const surface = chart.getZr();
  surface.on("click", (e) => {
    const href = hrefAt(e.offsetX, e.offsetY);
    if (href && (e.event as unknown as PointerEvent).pointerType === "mouse") followLink(href);
  });
  surface.on("mousemove", (e) => {
    if (hrefAt(e.offsetX, e.offsetY)) surface.setCursorStyle("pointer");
  });
}

function handsOf(chart: echarts.ECharts, data: Enlarged, off: Set<number>): LiveHands {
  let at = -1;
  const { series, xAxis, yAxis } = data.option as unknown as {
    series: { id: string; data: { stop?: number }[] }[];
    xAxis: { min: number; max: number };
    yAxis: { min: number; max: number };
  };
  const setWindows = (to: (w: Window, index: number) => object) =>
    chart.dispatchAction({
      type: "dataZoom",
      batch: windowsOf(chart).map((w, dataZoomIndex) => ({ dataZoomIndex, ...to(w, dataZoomIndex) })),
    });
  /** Where the stop walked to stands on the axis of a zoom, in percent; else the middle of its window. */
  const middle = ({ start, end }: Window, index: number): number => {
    const upright = "yAxisIndex" in (data.option.dataZoom as object[])[index]!;
    const stop = data.stops[at];
    const value = upright ? stop?.marks[0]?.y : stop?.x;
    const { min, max } = upright ? yAxis : xAxis;
    return value === undefined ? (start + end) / 2 : ((value - min) / (max - min)) * 100;
  };
  const inView = (stop: number): boolean =>
    data.near === "year" ||
    marksShown(data, stop, off).some(
      (m) =>
        m &&
        chart.containPixel(
          "grid",
          chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [data.stops[stop]!.x, m.y]) as number[],
        ),
    );
  const show = (stop: number): void => {
    const { x } = data.stops[stop]!;
    const { startValue, endValue } = windowsOf(chart)[0]!;
    // A year outside the window moves it.
    const move = x < startValue ? x - 0.5 - startValue : x > endValue ? x + 0.5 - endValue : 0;
    if (data.near === "year" && move !== 0)
      setWindows((w) => ({ startValue: w.startValue + move, endValue: w.endValue + move }));
    const seriesIndex = series.findIndex((s) => s.data.some((d) => d.stop === stop));
    const dataIndex = series[seriesIndex]?.data.findIndex((d) => d.stop === stop);
    chart.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
  };
  return {
    setLine: (line, on) => {
      if (on) off.delete(line);
      else off.add(line);
      const name = data.lines[line]?.name;
      // Its words may hold the line.
      chart.dispatchAction({ type: "hideTip" });
      chart.dispatchAction({ type: on ? "legendSelect" : "legendUnSelect", name });
    },
    zoom: (by) =>
      setWindows((w, i) => {
        if (by === null) return { start: 0, end: 100 };
        const { start, end } = windowAround(w.start, w.end, by, middle(w, i));
        return data.near === "year" ? wholeYears(start, end, xAxis) : { start, end };
      }),
    walk: (step) => {
      const there = data.stops.map((_, k) => k).filter(inView);
      const now = there.indexOf(at);
      const last = there.length - 1;
      const to = { ArrowRight: now + 1, ArrowLeft: now < 0 ? last : now - 1, Home: 0, End: last }[step];
      const stop = there[Math.min(last, Math.max(0, to))];
      if (stop === undefined) return [];
      at = stop;
      show(stop);
      return wordsShown(data, stop, off);
    },
    openSource: () => {
      const href = onlySource(data, at, off);
      if (href) followLink(href);
    },
  };
}
