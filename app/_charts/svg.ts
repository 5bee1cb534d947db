/** Draws an option as SVG on the server, for every reader alike: the browser never draws a chart. Drawn once per option and size, then remembered. */
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { JsonObject, Stop } from "./drawing";
import { withFormatters } from "./formats";
import { slim } from "./slim-svg";

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** A drawing and where its stops stand in it, in its own pixels. */
export interface Drawn {
  svg: string;
  x: number[];
  /** Of each stop, in the order of its marks. */
  y: (number | null)[][];
}

const MAX_KEPT = 600;
const kept = new Map<string, Drawn>();

/** SVG markup of an option at a size, without a root size: it scales to its box by viewBox. */
export const svgOf = (option: JsonObject, width: number, height: number): string =>
  drawnOf(option, width, height, []).svg;

/**
 * Markup and places of stops. An option holds every number that is drawn, so it is its own key: new data make a new option. Stops of the
 * same option do not differ.
 */
export function drawnOf(option: JsonObject, width: number, height: number, stops: readonly Stop[]): Drawn {
  const key = `${width}x${height}:${stops.length}:${JSON.stringify(option)}`;
  const known = kept.get(key);
  if (known !== undefined) {
    // Moves it to the young end.
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const drawn = draw(option, width, height, stops);
  kept.set(key, drawn);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
  return drawn;
}

function draw(option: JsonObject, width: number, height: number, stops: readonly Stop[]): Drawn {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  // Axes hold all that is drawn, and a clip on every line makes each repaint dearer.
  const series = (option.series as JsonObject[]).map((s) => ({ clip: false, ...s }));
  try {
    chart.setOption(withFormatters({ ...option, series }) as Parameters<typeof chart.setOption>[0]);
    const at = pixels(chart, Array.isArray(option.xAxis) ? 1 : 0);
    return {
      svg: slim(chart.renderToSVGString()),
      x: stops.map((s) => at(s.x, 0)[0]),
      y: stops.map((s) => s.marks.map((m) => (m ? at(s.x, m.y)[1] : null))),
    };
  } finally {
    chart.dispose();
  }
}

/** Charts of years carry their points on a second axis below, see trend.ts. */
function pixels(chart: EChartsType, xAxisIndex: number): (x: number, y: number) => [number, number] {
  return (x, y) => {
    const [left = 0, top = 0] = chart.convertToPixel({ xAxisIndex, yAxisIndex: 0 }, [x, y]);
    return [Math.round(left), Math.round(top)];
  };
}
