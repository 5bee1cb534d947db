/**
 * Formatters by name. Options are plain JSON (they are compared and remembered as text), so a builder writes "@short:zh:件"
 * and the drawer puts the function in its place.
 */

import type { Lang } from "@/lib/filter";
import { limit, short } from "@/lib/words/numbers";

function formatter(name: string): unknown {
  const [kind, lang, unit] = name.split(":");
  switch (kind) {
    case "@short":
      return (value: number) => short(lang as Lang, value, unit ?? "");
    case "@percent":
      return (value: number) => limit(value, "%");
    // Where the axis holds powers of ten.
    case "@power":
      return (value: number) => short(lang as Lang, Math.round(10 ** value), unit ?? "");
    // A year is a name: no sign between its thousands.
    case "@year":
      return (year: number) => String(year);
    case "@yy":
      return (year: string | number) => `'${String(year).slice(2)}`;
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
