/** A figure in doubt for a word nobody knows, told with all its parts, where the report gives the same number in plain words. */
import { type Draft, MODIFIER, OF_DOUBTFUL, sameScope } from "./draft";

const WHOLE = /^requests_(?:received|accepted|answered|processed|completed)$/;
const LISTS = ["outcomes", "means", "applicants"] as const;

/**
 * 收到申请66件。…稳慎答复申请66件,其中予以公开28件,…: the unknown word narrows nothing where all parts are there and their whole is what came
 * in. Either alone could be chance: a part has parts too, and two small counts are often equal.
 */
export function confirmWholes(drafts: readonly Draft[]): void {
  for (const d of drafts) {
    if (!d.review || !WHOLE.test(d.key) || d.period !== "year" || d.approx !== null || d.value === 0) continue;
    if (d.doubts.length === 0 || !d.doubts.every((doubt) => doubt.startsWith(`${MODIFIER} `))) continue;
    if (!drafts.some((o) => saysSame(o, d))) continue;
    const parts = LISTS.map((list) => drafts.filter((o) => o.head === d && o.list === list)).filter(
      (items) => items.length > 1 && items.reduce((sum, o) => sum + o.value, 0) === d.value,
    );
    if (parts.length === 0) continue;
    for (const o of [d, ...parts.flat().filter((item) => item.doubts.join() === OF_DOUBTFUL)]) {
      o.review = false;
      o.doubts = [];
    }
  }
}

const saysSame = (o: Draft, d: Draft): boolean =>
  o !== d &&
  WHOLE.test(o.key) &&
  !o.review &&
  !o.silent &&
  o.list === null &&
  o.period === "year" &&
  o.value === d.value &&
  sameScope(o, d) &&
  !o.rule.startsWith("equals ");
