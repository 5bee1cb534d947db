"use client";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
/** The interactive chart: ECharts itself. Loaded only when a hand approaches a figure (see frame.tsx). */
import ReactEChartsCore from "echarts-for-react/lib/core";
import { type ReactNode, useMemo } from "react";
import type { JsonObject } from "./drawing";
import { withFormatters } from "./formats";

echarts.use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const FILL = { position: "absolute", inset: 0, height: "100%", width: "100%" } as const;
const EVENTS = {
  click: (event: { data?: { href?: string } }) => {
    if (event.data?.href) window.location.assign(event.data.href);
  },
};

/** Fills its positioned parent. `onShown` runs once the drawing stands. */
export default function Chart({
  option,
  onShown,
}: {
  option: JsonObject;
  onShown: (chart: echarts.ECharts) => void;
}): ReactNode {
  const ready = useMemo(() => {
    const { tooltip, ...base } = withFormatters(option) as Record<string, unknown>;
    const look = {
      backgroundColor: "var(--ground)",
      borderColor: "var(--rule-2)",
      borderWidth: 1,
      padding: [8, 10],
      textStyle: { color: "var(--ink)", fontSize: 13, fontFamily: "inherit" },
      extraCssText: "box-shadow:none;border-radius:3px;max-width:min(26rem,86vw);white-space:normal;",
    };
    // `media` stays beside the rest: with a baseOption ECharts asks for its timeline part.
    return { ...base, tooltip: { ...look, ...(tooltip as object) }, textStyle: { fontFamily: "inherit" } };
  }, [option]);
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={ready}
      opts={{ renderer: "svg" }}
      style={FILL}
      onEvents={EVENTS}
      onChartReady={onShown}
    />
  );
}
