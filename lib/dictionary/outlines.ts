/**
 * Does an outline drawn in one year still stand for the place in another? A prefecture's outline moves when a county goes to another prefecture,
 * or when land goes to or comes from another place of its rank. Follows from the gazetteer's dated parents and changes.
 */
import { allPlaces, changesOf, levelOf, placeById, recordAt } from "./regions";

let moves: { year: number; place: string }[] | null = null;

/** Every year in which the outline of a prefecture changed. */
function outlineMoves(): { year: number; place: string }[] {
  if (moves) return moves;
  const found: { year: number; place: string }[] = [];
  // Of provinces no outline moved since 1997; within one, land may come to stand directly below it.
  const move = (year: number, ids: readonly (string | null)[]) => {
    for (const id of ids) {
      const place = id === null ? null : placeById(id);
      if (place && levelOf(place, year - 1) === "city") found.push({ year, place: place.id });
    }
  };
  for (const place of allPlaces()) {
    if (place.quasi) continue;
    for (const [i, name] of place.names.entries()) {
      const before = place.names[i - 1];
      if (!before || before.parent === name.parent) continue;
      move(name.from, [before.parent, name.parent]);
    }
    for (const { year, from, to } of changesOf(place.id)) {
      if (from !== place.id) continue;
      const [a, b] = [placeById(from), placeById(to)];
      if (!a || !b || a.quasi || b.quasi) continue;
      move(year, [from, to]);
      const above = [recordAt(a, year - 1).parent, recordAt(b, year).parent];
      if (above[0] !== above[1]) move(year, above);
    }
  }
  moves = found;
  return moves;
}

/**
 * The year between `year` and the drawing, made somewhere in `from` to `to`, in which the outline of the place moved; null where it held.
 * Years are ends of years: a change of 2019 parts the end of 2018 from the end of 2019.
 */
export function outlineMoved(placeId: string, drawn: { from: number; to: number }, year: number): number | null {
  const [first, last] = [Math.min(drawn.from, year), Math.max(drawn.to, year)];
  return outlineMoves().find((m) => m.place === placeId && m.year > first && m.year <= last)?.year ?? null;
}
