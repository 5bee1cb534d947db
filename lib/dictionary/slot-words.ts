/** The words a pattern consists of: those it must hold, and all it can hold. */
import type { Slots } from "./slots";

/**
 * Words of which one must stand in any text the slots match, per slot that is nothing but a few words. Empty for slots without a gap:
 * they are told apart by their last words quickly enough.
 */
export function mustHold(slots: Slots): string[][] {
  if (!slots.some((n) => n.kind === "gap")) return [];
  return slots.flatMap((n) => {
    if (n.kind === "text") return [[n.text]];
    if (n.kind === "gap" || n.optional || n.options.length > 0) return [];
    const words = [...n.byEnd.values()].flat();
    return words.length <= 12 ? [words] : [];
  });
}

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

/** True where a word of each list stands in the text. */
export function holdsAll(text: string, lists: readonly (readonly string[])[]): boolean {
  for (const words of lists) {
    let held = false;
    for (const word of words)
      if (text.includes(word)) {
        held = true;
        break;
      }
    if (!held) return false;
  }
  return true;
}
