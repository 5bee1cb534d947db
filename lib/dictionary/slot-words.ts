/** The words a pattern can consist of. */
import type { Slots } from "./slots";

/** True where the pattern passes over words of any kind. */
export function hasGap(slots: Slots): boolean {
  return slots.some((n) => n.kind === "gap" || (n.kind === "choice" && n.options.some((o) => hasGap(o.slots))));
}

/** Every word a pattern can consist of. */
export function wordsIn(slots: Slots): string[] {
  return slots.flatMap((n) => {
    if (n.kind === "text") return [n.text];
    if (n.kind === "gap") return [];
    return [...[...n.byEnd.values()].flat(), ...n.options.flatMap((o) => wordsIn(o.slots))];
  });
}
