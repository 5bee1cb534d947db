/**
 * Outlines of a map as light SVG paths, drawn by ECharts on the server. Registered as `china`, ECharts adds the South China Sea inset by itself.
 * Only paths leave this file: the page colours them, so that no chart library travels to the browser for a map.
 */
import { MapChart } from "echarts/charts";
import { init, registerMap, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([MapChart, SVGRenderer]);

/** GeoJSON, or the compressed form of the ECharts map files. `name` must be unique. */
export interface MapFeatures {
  type: "FeatureCollection";
  features: { properties: { name: string } & Record<string, unknown> }[];
}

export interface DrawnShapes {
  /** One path per feature, in their order; empty where nothing of it is a pixel wide. */
  paths: string[];
  /** What ECharts adds: the inset. */
  frame: string[];
}

/** Each feature gets a colour of its own, by which its path is found again. */
const FIRST = 0x100000;
const FRAME = "#0f0f0f";

/** `inset`: with the South China Sea inset. Sizes in pixels; coordinates are whole pixels. */
export function drawShapes(map: MapFeatures, width: number, height: number, inset: boolean): DrawnShapes {
  const name = inset ? "china" : "part";
  registerMap(name, map as never);
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      series: [
        {
          type: "map",
          map: name,
          ...{ left: 6, right: 6, top: 6, bottom: 6 },
          silent: true,
          label: { show: false },
          itemStyle: { areaColor: FRAME, borderWidth: 0 },
          data: map.features.map((f, i) => ({
            name: f.properties.name,
            value: 1,
            itemStyle: { areaColor: `#${(FIRST + i).toString(16)}` },
          })),
        },
      ],
    });
    return sorted(chart.renderToSVGString(), map.features.length);
  } finally {
    chart.dispose();
  }
}

function sorted(svg: string, features: number): DrawnShapes {
  const paths: string[] = new Array(features).fill("");
  const frame: string[] = [];
  for (const [, d = "", fill = ""] of svg.matchAll(/<path d="([^"]*)"[^>]*? fill="([^"]*)"/g)) {
    // The inset is small and stays as exact as it comes.
    if (fill === FRAME) frame.push(d);
    const index = Number.parseInt(fill.slice(1), 16) - FIRST;
    if (index >= 0 && index < features) paths[index] += rounded(d);
  }
  return { paths, frame };
}

/** Whole pixels, steps relative, points that fall together left out. Shared borders stay shared: equal points round alike. */
export function rounded(d: string): string {
  return d
    .split("Z")
    .map((ring) => {
      const points: [number, number][] = [];
      for (const [, x, y] of ring.matchAll(/[ML]\s*(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
        const next: [number, number] = [Math.round(Number(x)), Math.round(Number(y))];
        const last = points.at(-1);
        if (!last || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
      }
      if (points.length < 3) return "";
      const steps = points.slice(1).map(([x, y], i) => `${x - points[i]![0]} ${y - points[i]![1]}`);
      return `M${points[0]!.join(" ")}l${steps.join(" ")}z`;
    })
    .join("");
}

/** Middle of the box of the largest ring: where a label stands. Null for an empty path. */
export function middleOf(path: string): { x: number; y: number } | null {
  let best: { x: number; y: number; size: number } | null = null;
  for (const ring of path.split("z").filter(Boolean)) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [numbers[0]!, numbers[1]!];
    const box = { left: x, right: x, top: y, bottom: y };
    for (let i = 2; i + 1 < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    const size = (box.right - box.left) * (box.bottom - box.top);
    if (!best || size > best.size) best = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, size };
  }
  return best && { x: best.x, y: best.y };
}
