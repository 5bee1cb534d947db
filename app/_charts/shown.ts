/** How one shown cell reads in words, marks and links: the same in chart, table, tooltip and CSV. */
import type { OpenPart, Shown, SourceRef, UnitRef } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { exact, type Measure, withUnit } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";
import type { Mark } from "./drawing";

export type Origin = "original" | "retold" | "coded";
export type BlankCode = Extract<Shown, { kind: "blank" }>["blank"];

/** Glyph of each kind of blank, the same in charts and tables. */
export const BLANK_GLYPH: Record<BlankCode, string> = {
  blank: "□",
  dash: "—",
  unreadable: "▨",
  not_collected: "∅",
  not_stated: "…",
  no_report: "×",
  under_review: "?",
  not_derivable: "⊘",
};

/** Weakest origin of a source: coded before retold before original. */
export function originOf(source: SourceRef): Origin {
  if (source.kind === "report") return source.origin;
  if (source.kind === "coded") return "coded";
  return source.origins.includes("coded") ? "coded" : source.origins.includes("retold") ? "retold" : "original";
}

/** Is there a failed check on the figure, or on one it is formed from, that nobody has settled? */
export const hasOpenCheck = (shown: Shown): boolean => shown.kind === "value" && shown.flags.includes("open_check");

/** Marks of a value, its origin first. A hollow mark is drawn when any but the origin is there. */
export function marksOf(shown: Shown): Mark[] {
  if (shown.kind === "blank") return [];
  if (shown.kind === "disputed") return ["disputed"];
  const marks: Mark[] = [originOf(shown.source)];
  if (shown.state === "inferred") marks.push("inferred");
  if (shown.approx) marks.push("approx");
  if (shown.source.kind === "coded" && shown.source.lessSure) marks.push("lessSure");
  if (shown.flags.includes("unstable")) marks.push("unstable");
  if (hasOpenCheck(shown)) marks.push("openCheck");
  return marks;
}

/**
 * Page and anchor where a source is shown. A computed value leads to the year it belongs to on its unit's page, where its parts stand;
 * without a year to the page.
 */
export function sourceHref(source: SourceRef, unit: UnitRef | null, lang: Lang, year?: number): string | null {
  if (source.kind === "report")
    return `/reports/${source.reportId}${writeFilter({ lang, fact: source.factId })}#f-${source.factId}`;
  if (source.kind === "coded") return unit ? `${unitHref(unit, lang)}#c-${source.figureId}` : source.url;
  return unit ? `${unitHref(unit, lang)}#${year === undefined ? "sources" : `y-${year}`}` : null;
}

export const unitHref = (unit: UnitRef, lang: Lang): string =>
  `/regions/${encodeURIComponent(unit.place.slug)}${writeFilter({ lang, unit: unit.id })}`;

/** The value alone, or the short word for its absence. */
export function shownText(shown: Shown, unit: string, lang: Lang): string {
  switch (shown.kind) {
    case "value":
      return (shown.approx ? "≈ " : "") + exact(shown.value, unit);
    case "disputed":
      return say(lang, "figure.readings", {
        a: exact(shown.readings[0]?.value ?? 0, unit),
        b: shown.readings
          .slice(1)
          .map((r) => exact(r.value, unit))
          .join(" / "),
      });
    case "blank":
      return say(lang, `blank.${shown.blank}`);
    default:
      return shown satisfies never;
  }
}

/** A number in a sentence or beside another: what stands against it stands with it, or it would be taken as it is. */
export const withDoubt = (shown: Shown, unit: string, lang: Lang): string =>
  shownText(shown, unit, lang) + (hasOpenCheck(shown) ? sayFigure(lang, "sum.open") : "");

/** What of a sum, or of a ratio of sums, is in doubt: `其中 3 个单位有核对不符，占合计的 12.0%`. Nothing where none is. */
export const openPartWords = (open: OpenPart | null, ratio: boolean, lang: Lang): string =>
  open === null
    ? ""
    : sayFigure(lang, open.share === null ? "part.open" : ratio ? "part.open.ratio" : "part.open.sum", {
        n: open.n,
        share: exact(open.share ?? 0, "%"),
      });

/** The same behind the number of units the sum is over. */
export const openPartBehind = (open: OpenPart | null, ratio: boolean, lang: Lang): string =>
  open === null ? "" : sayFigure(lang, "part.open.behind", { words: openPartWords(open, ratio, lang) });

/** Everything to be said beside the value: numerator and denominator, state, approximation, flags, reason. */
export function shownNotes(shown: Shown, lang: Lang): string[] {
  if (shown.kind === "disputed") return [say(lang, "mark.disputed")];
  if (shown.kind === "blank")
    return [
      say(lang, `blank.${shown.blank}.long`) +
        (shown.reason ? say(lang, "common.colon") + sayCode(lang, "unreadable", shown.reason) : ""),
    ];
  const notes: string[] = [];
  if (shown.numerator !== null && shown.denominator !== null)
    notes.push(say(lang, "figure.fraction", { n: exact(shown.numerator, "件"), d: exact(shown.denominator, "件") }));
  if (shown.approx) notes.push(say(lang, `approx.${shown.approx}`));
  if (shown.state === "inferred" || shown.state === "corrected") notes.push(say(lang, `state.${shown.state}`));
  for (const flag of shown.flags) notes.push(sayCode(lang, "flag", flag));
  if (shown.source.kind === "computed") notes.push(say(lang, "figure.computed", { n: shown.source.parts }));
  if (shown.source.kind === "coded" && shown.source.lessSure) notes.push(say(lang, "source.lessSure"));
  return notes;
}

/** A year of a line in one sentence: `2019 年 1,234 件（人工摘录）`. */
export function shownSentence(shown: Shown, measure: Measure, lang: Lang): string {
  const notes = shownNotes(shown, lang);
  if (shown.kind === "blank") return `${BLANK_GLYPH[shown.blank]} ${say(lang, `blank.${shown.blank}`)}`;
  const value =
    shown.kind === "value"
      ? (shown.approx ? "≈ " : "") + withUnit(lang, shown.value, measure)
      : shownText(shown, measure.unit, lang);
  const origin = shown.kind === "value" ? [say(lang, `origin.${originOf(shown.source)}`)] : [];
  const extra = [...origin, ...notes].join(say(lang, "common.list"));
  return extra === "" ? value : lang === "zh" ? `${value}（${extra}）` : `${value} (${extra})`;
}

/**
 * Short names that tell units apart, in the order of `units`: the place where that is enough, else an organ's own name or the scope;
 * where even that is not enough, the area above.
 */
export function unitLabels(units: readonly UnitRef[], lang: Lang): string[] {
  const places = units.map((u) => pick(lang, u.place.name));
  const sameScope = new Set(units.map((u) => u.scope)).size <= 1;
  const dot = lang === "zh" ? "·" : " · ";
  const labels = units.map((unit, i) => {
    const place = places[i]!;
    const unique = places.filter((p) => p === place).length === 1;
    if (unique && sameScope) return place;
    if (unit.scope === "organ" && unit.issuer !== "") return pick(lang, unit.body);
    return unique && unit.scope === "jurisdiction" ? place : `${place}${dot}${say(lang, `scope.${unit.scope}`)}`;
  });
  return labels.map((label, i) => {
    if (labels.indexOf(label) === i && labels.lastIndexOf(label) === i) return label;
    const above = units[i]!.place.path.at(-1);
    const longer = `${label}${dot}${above ? pick(lang, above.name) : pick(lang, units[i]!.body)}`;
    return labels.filter((l, k) => l === label && units[k]!.place.path.at(-1)?.slug === above?.slug).length > 1
      ? `${longer} ${units[i]!.id}`
      : longer;
  });
}

/** A unit in full: place or issuer, and scope. */
export function unitName(unit: UnitRef, lang: Lang): string {
  const scope = say(lang, `scope.${unit.scope}`);
  // An agency whose report does not name it.
  if (unit.scope === "organ" && unit.issuer !== "") return pick(lang, unit.body);
  return `${pick(lang, unit.place.name)}${lang === "zh" ? "·" : " · "}${scope}`;
}

/** The unit a figure is about, as a property of a Figure. */
export const subjectOf = (unit: UnitRef | null, lang: Lang): { subject?: string } =>
  unit ? { subject: unitName(unit, lang) } : {};

/** The number a shown value is drawn or ordered by; of two readings the larger, of a blank zero. */
export const sizeOf = (shown: Shown): number =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.max(...shown.readings.map((r) => r.value))
      : 0;
