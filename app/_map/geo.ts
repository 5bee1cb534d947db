import "server-only";
/** A board on a geographic map: which shape is which place, and which may not be coloured in which year. */
import type { PlaceYears } from "@/lib/answers";
import { outlineMoved } from "@/lib/dictionary/outlines";
import type { Lang } from "@/lib/filter";
import { pick, say } from "@/lib/words/words";
import { type AtlasPart, atlas } from "./atlas";
import type { Board } from "./board";
import type { ShapesFile } from "./shapes";

export type GeoBoard = { board: Board; file: ShapesFile; notes: string[] } | { reason: string };

/** Names listed in a note before the rest is counted. */
const MOST_NAMES = 30;

/** `board` with the middle of each shape for its places; or why there is no map. */
export function geoBoard(board: Board, answer: PlaceYears, part: AtlasPart, lang: Lang): GeoBoard {
  const found = atlas(part);
  if (found === null) return { reason: say(lang, "map.none") };
  if ("problem" in found) return { reason: say(lang, `map.problem.${found.problem}`, { file: found.file }) };
  const list = (names: string[]) =>
    names.slice(0, MOST_NAMES).join(say(lang, "common.list")) + (names.length > MOST_NAMES ? " …" : "");
  const index = new Map(found.shapes.flatMap((s, i) => (s.placeId === null ? [] : [[s.placeId, i] as const])));
  const names = answer.rows.map((r) => pick(lang, r.place.name));
  const without = answer.rows.flatMap((r, i) => (index.has(r.place.id) ? [] : [i]));
  if (without.length === names.length) return { reason: say(lang, "map.none") };
  // A province without one of its prefectures would be a wrong picture of it; the country's map has all provinces or says which it lacks.
  const lacks = without.filter((i) => answer.rows[i]!.place.level === "city" && answer.rows[i]!.place.code !== null);
  if (part.startsWith("r") && lacks.length > 0)
    return { reason: say(lang, "map.incomplete", { names: list(lacks.map((i) => names[i]!)) }) };

  const moved = answer.rows.map((r) =>
    board.years.map((y) => outlineMoved(r.place.id, found.edition, y.year) !== null),
  );
  const years = board.years.map((y, k) => ({
    ...y,
    cells: y.cells.map((cell, i): (typeof y.cells)[number] =>
      moved[i]![k] ? ["moved", "", `${cell[2]} · ${say(lang, "area.moved")}`] : cell,
    ),
  }));
  const places = board.places.map((p) => {
    const i = index.get(p.id);
    const at = i === undefined ? null : found.shapes[i]!.at;
    return { ...p, shape: at ? `s${i}` : null, x: at?.x ?? 0, y: at?.y ?? 0 };
  });
  const drawn = new Set(places.map((p) => p.shape));
  const movedNow = names.filter((_, i) => moved[i]![board.start]);
  const noPlace = found.shapes.filter((s) => s.placeId === null && s.code !== "").map((s) => s.name);
  const anyMoved = moved.some((m) => m.some(Boolean));
  return {
    board: {
      ...board,
      places,
      years,
      key: anyMoved ? [...board.key, { tone: "moved", text: "", words: say(lang, "area.moved") }] : board.key,
    },
    file: {
      href: found.href,
      width: found.width,
      height: found.height,
      rest: found.shapes.map((_, i) => `s${i}`).filter((id) => !drawn.has(id)),
    },
    notes: [
      found.own ? (found.note ?? say(lang, "map.own")) : say(lang, "map.bundled"),
      ...(movedNow.length > 0
        ? [say(lang, "map.moved", { year: board.years[board.start]!.year, names: list(movedNow) })]
        : []),
      ...(without.length > 0 ? [say(lang, "map.noshape", { names: list(without.map((i) => names[i]!)) })] : []),
      ...(noPlace.length > 0 ? [say(lang, "map.noplace", { names: list(noPlace) })] : []),
    ],
  };
}
