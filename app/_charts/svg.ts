/** Draws an option as SVG on the server, for the first paint and for print. Drawn once per option and size, then remembered. */
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { JsonObject } from "./drawing";
import { withFormatters } from "./formats";

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

const MAX_KEPT = 600;
const kept = new Map<string, string>();

/**
 * SVG markup of an option at a size, without a root size (it scales to its box by viewBox). An option holds every number and word that
 * is drawn, so it is its own key: new data make a new option.
 */
export function svgOf(option: JsonObject, width: number, height: number): string {
  const key = `${width}x${height}:${JSON.stringify(option)}`;
  const known = kept.get(key);
  if (known !== undefined) {
    // Moves it to the young end.
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const drawn = slim(draw(option, width, height));
  kept.set(key, drawn);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
  return drawn;
}

function draw(option: JsonObject, width: number, height: number): string {
  // Tooltips and the unseen points that carry them are for the browser.
  const { tooltip: _, ...rest } = option;
  const drawn = { ...rest, series: (option.series as { id?: string }[]).filter((s) => s.id !== "tips") };
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(withFormatters(drawn) as Parameters<typeof chart.setOption>[0]);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

let serial = 0;

/** Takes out what only the browser's ECharts needs or _styles/figures.css says once for all charts, and makes ids unique on a page. */
export function slim(svg: string): string {
  const id = `g${(serial++).toString(36)}`;
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<rect width="\d+" height="\d+" x="0" y="0" id="0" fill="none"><\/rect>/, "")
    .replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/, '<svg viewBox="$1" aria-hidden="true" focusable="false">')
    .replace(/ (?:ecmeta_\w+|class|xml:space|pointer-events)="[^"]*"/g, "")
    .replace(/style="([^"]*)"/g, (_whole, style: string) => {
      const rest = style.replace(/font-(?:family:[^;"]*|size:12px);?/g, "");
      return rest === "" ? "" : `style="${rest}"`;
    })
    .replace(/zr\d+-/g, `${id}-`)
    .replace(/(\d+\.\d)\d+/g, "$1")
    .replace(/ dominant-baseline="central"/g, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/ +>/g, ">");
}
