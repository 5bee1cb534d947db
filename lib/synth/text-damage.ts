/** What befalls a page's words on their way: digits, brackets, years, names. Every damage says what it takes from the truth. */
import { ERAS, ISSUER_KINDS } from "@/lib/report";
import { ARCHIVED_LOOKS } from "./archived-damages";
import { type Composed, withParagraphs, withWords } from "./blocks";
import { COPIED_LOOKS } from "./copied-damages";
import { DATE_LOOKS } from "./date-damages";
import { TEXT_DAMAGES as HELD_OUT_DAMAGES, LOOKS as HELD_OUT_LOOKS } from "./held-out/text-damages";
import { NOTICED_LOOKS } from "./notice-damages";
import { PAGE_LOOKS } from "./page-damages";
import { PUBLISHED_LOOKS } from "./publishing-damages";
import { type Random, weighted } from "./random";
import { READER_LOOKS } from "./reader-damages";
import { LOOKS, type TextDamaging } from "./text-damages";
import type { Split } from "./truth";
import type { UnitYear } from "./unit";

export const TEXT_DAMAGES = {
  tuned: weighted(
    {
      none: 123,
      "half-width": 2,
      "title-thrice": 2,
      "moved-site": 2,
      "signed-above": 2,
      "sibling-reports": 2,
      "shell-above": 2,
      "one-block": 2,
      "files-below": 2,
      "length-told": 2,
      "headings-arabic": 2,
      "pages-counted": 2,
      "source-notes": 2,
      "expand-marks": 2,
      "heading-hashes": 2,
      "reader-controls": 2,
      "related-below": 2,
      "votes-below": 2,
    },
    "full-width-digits",
    "years-stripped",
    "wrong-year",
    "spam",
    "traditional",
    "traditional-words",
    "worn-dates",
    "spaced-numbers",
    "wrapped-lines",
    "glued-list-numbers",
    "line-per-sentence",
    "hard-blanks",
    "plain-quotes",
    "paragraphs-joined",
    "zero-width",
    "page-numbers",
    "spaced-punctuation",
    "kangxi-radicals",
    "bulleted",
    "entities-left",
    "running-heads",
    "links-shown",
    "headings-run-in",
    "numbering-lost",
    "blanks-at-line-ends",
    "latin-stops",
    "question-marks",
    "reference-marks",
    "metadata-rows",
    "neighbour-titles",
    "site-lines",
    "tags-left",
    "bold-numbers",
    "headings-spaced",
    "numbers-on-lines",
    "contents-first",
    "summary-first",
    "zeros-in-han",
    "path-above",
    "host-below",
    "last-years-period",
    "pasted-twice",
    "post-parts",
    "mail-forwarded",
    "han-dates",
    "dotted-period",
    "scanned-looks",
    "filled-blanks",
    "summary-by-machine",
    "addressed-above",
    "title-spaced",
    "wide-years",
    "chart-captions",
    "printed-twice",
    "headings-framed",
    "enclosure-marks",
    "readings-beside",
    "names-masked",
    "correction-told",
    "decimal-numbers",
    "picture-names",
    "notes-after",
    "characters-spaced",
    "quoted-lines",
    "near-characters",
    "english-below",
    "archived-above",
    "comment-marks",
    "semicolons-between",
    "blanks-for-commas",
    "watermark-lines",
    "tab-indents",
    "doubled-marks",
    "comments-below",
    "byte-order-marks",
    "private-bullets",
    "see-annex",
  ),
  fresh: weighted(
    { none: 16, "three-reviews": 2, "rules-between": 2, "period-waves": 2, "reprint-note": 2 },
    "headings-in-diamonds",
    "signs-before",
    "library-shelf",
    "corner-quotes",
    "old-browser",
    "keys-explained",
    "escapes-left",
  ),
  held_out: HELD_OUT_DAMAGES,
} satisfies Record<Split, readonly string[]>;
export type TextDamage = (typeof TEXT_DAMAGES)[Split][number];

const SPAM = "顺盈棋牌app_极速大厅";

/** Without a year and a table the format stays open. */
const erasOpen = (c: Composed, told: boolean) =>
  told || c.blocks.some((b) => b.kind === "tables") ? {} : { other_eras: [...ERAS] };

/** 2016年1月1日 → 20161月1日, as a copy loses it. */
const wornDates: TextDamaging = (c, u) => {
  const y = String(u.year);
  const told = c.parts.title?.includes(y) ?? false;
  const worn = withParagraphs(c, (t) =>
    t.replace(new RegExp(`${y}年1月1日`), `${y}1月1日`).replace(new RegExp(`(至)${y}年12月`), `$1${y}12月`),
  );
  return { ...worn, identity: { ...c.identity, year_told: told, ...erasOpen(c, told) } };
};

/** The period speaks of another year than the title. */
const wrongYear: TextDamaging = (c, u) => {
  const y = String(u.year);
  if (!c.parts.title?.includes(y)) return c;
  return withWords(c, (t) => (t.includes("统计期限") ? t.replaceAll(`${y}年1`, `${u.year - 2}年1`) : t));
};

const yearsStripped: TextDamaging = (c) => {
  const hasDate = c.parts.dateRow;
  return {
    ...withWords(c, (t) => t.replace(/20\d\d(?=年|〕|）)/g, "")),
    identity: { ...c.identity, year_told: hasDate, ...erasOpen(c, hasDate) },
    // Without years nobody can tell the year's figure from the sum since 2008.
    figures: c.figures.map((f) =>
      f.source === "narrative" && f.key.startsWith("proactive_")
        ? { ...f, due: f.due === "must" ? ("may" as const) : f.due }
        : f,
    ),
  };
};

/** Names overwritten; the word lost with the name may have told the kind of organ. */
const spam: TextDamaging = (c, u) => ({
  ...withWords(c, (t) => t.replaceAll(u.place, SPAM)),
  identity: { ...c.identity, place_told: false, issuer_kinds: [...ISSUER_KINDS] },
});

const unhurt: TextDamaging = (c) => c;

const DAMAGE: Record<TextDamage, TextDamaging> = {
  none: unhurt,
  // Traditional characters come with the finished file, see document.ts.
  traditional: unhurt,
  "traditional-words": unhurt,
  "worn-dates": wornDates,
  "wrong-year": wrongYear,
  "years-stripped": yearsStripped,
  spam,
  ...LOOKS,
  ...PAGE_LOOKS,
  ...DATE_LOOKS,
  ...PUBLISHED_LOOKS,
  ...COPIED_LOOKS,
  ...ARCHIVED_LOOKS,
  ...READER_LOOKS,
  ...NOTICED_LOOKS,
  ...HELD_OUT_LOOKS,
};

/** Damages the words of a composed report; the truth follows. */
export const damageWords = (c: Composed, u: UnitYear, damage: TextDamage, r: Random): Composed =>
  DAMAGE[damage](c, u, r);
