/**
 * Formatters by name. Options are plain JSON (functions cannot cross from server to browser), so a builder writes "@short:zh:件"
 * and both drawers put the function in its place.
 */

import type { Lang } from "@/lib/filter";
import { escapeMarkup } from "@/lib/words/escape";
import { short } from "@/lib/words/numbers";

/** Lines of the hovered year: the first is the heading. Reads `tip` of the data under the pointer. */
function tip(params: unknown): string {
  const list = Array.isArray(params) ? params : [params];
  for (const p of list as { data?: { tip?: string[] } }[]) {
    const lines = p.data?.tip;
    if (lines)
      return lines.map((line, i) => (i === 0 ? `<b>${escapeMarkup(line)}</b>` : escapeMarkup(line))).join("<br>");
  }
  return "";
}

function formatter(name: string): unknown {
  const [kind, lang, unit] = name.split(":");
  switch (kind) {
    case "@short":
      return (value: number) => short(lang as Lang, value, unit ?? "");
    case "@yy":
      return (year: string) => `'${year.slice(2)}`;
    case "@tip":
      return tip;
    default:
      throw new Error(`unknown formatter ${name}`);
  }
}

/** The option with every "@name" replaced by its function. Leaves the given one as it is. */
export function withFormatters(option: unknown): unknown {
  if (Array.isArray(option)) return option.map(withFormatters);
  if (option !== null && typeof option === "object")
    return Object.fromEntries(
      Object.entries(option).map(([key, value]) => [
        key,
        key === "formatter" && typeof value === "string" && value.startsWith("@")
          ? formatter(value)
          : withFormatters(value),
      ]),
    );
  return option;
}
