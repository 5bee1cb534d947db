/** What befalls a page's words on their way: digits, brackets, years, names. Every damage says what it takes from the truth. */
import { ERAS, ISSUER_KINDS } from "@/lib/report";
import { brokenLines } from "./broken-lines";
import type { Block, Composed } from "./compose";
import * as held from "./held-out/text-damages";
import type { Random } from "./random";
import type { Split } from "./truth";
import type { UnitYear } from "./unit";

export const TEXT_DAMAGES = {
  tuned: [
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "half-width",
    "half-width",
    "full-width-digits",
    "years-stripped",
    "wrong-year",
    "spam",
    "traditional",
    "none",
    "none",
    "none",
    "none",
    "none",
    "traditional-words",
    "worn-dates",
    "spaced-numbers",
    "wrapped-lines",
    "glued-list-numbers",
    "none",
    "none",
    "none",
    "none",
    "none",
    "line-per-sentence",
    "hard-blanks",
    "plain-quotes",
    "none",
    "none",
    "none",
    "none",
    "none",
    "paragraphs-joined",
    "zero-width",
    "page-numbers",
  ],
  fresh: [
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "spaced-punctuation",
    "kangxi-radicals",
    "bulleted",
    "entities-left",
    "running-heads",
    "links-shown",
  ],
  held_out: held.TEXT_DAMAGES,
} as const satisfies Record<Split, readonly string[]>;
export type TextDamage = (typeof TEXT_DAMAGES)[Split][number];

const SPAM = "顺盈棋牌app_极速大厅";

const words = (blocks: readonly Block[], f: (text: string, kind: Block["kind"]) => string): Block[] =>
  blocks.map((b) => (b.kind === "tables" ? b : { ...b, text: f(b.text, b.kind) }));

const HALF: Record<string, string> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "％": "%" };

/** Paragraphs that follow each other become one. */
function paragraphsJoined(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const b of blocks) {
    const last = out.at(-1);
    if (b.kind === "paragraph" && last?.kind === "paragraph")
      out[out.length - 1] = { ...last, text: last.text + b.text };
    else out.push(b);
  }
  return out;
}

/** The foot of a page after every sixth block. */
const pageNumbers = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((b, i) =>
    i % 6 === 5 && b.kind === "paragraph" ? [b, { kind: "paragraph", text: `— ${(i + 1) / 6} —` } as Block] : [b],
  );

/** Characters some PDF converters take for the radicals they look like. */
const RADICALS: Record<string, string> = {
  一: "⼀",
  八: "⼋",
  十: "⼗",
  大: "⼤",
  小: "⼩",
  工: "⼯",
  支: "⽀",
  方: "⽅",
  日: "⽇",
  月: "⽉",
  止: "⽌",
  比: "⽐",
  用: "⽤",
  目: "⽬",
  自: "⾃",
  行: "⾏",
  里: "⾥",
  面: "⾯",
};
const RADICAL_OF = new RegExp(`[${Object.keys(RADICALS).join("")}]`, "g");
/** What a program left undecoded. */
const ENTITIES: Record<string, string> = { "“": "&ldquo;", "”": "&rdquo;", "—": "&mdash;" };

/** Title and number of the page after every fifth block. */
const runningHeads = (blocks: readonly Block[], title: string | null): Block[] =>
  blocks.flatMap((b, i): Block[] =>
    i % 5 === 4 && b.kind === "paragraph"
      ? [
          b,
          ...(title === null ? [] : [{ kind: "paragraph" as const, text: title }]),
          { kind: "paragraph", text: `第${(i + 1) / 5}页　共${Math.ceil(blocks.length / 5)}页` },
        ]
      : [b],
  );

/** Without a year and a table the format stays open. */
const erasOpen = (c: Composed, told: boolean) =>
  told || c.blocks.some((b) => b.kind === "tables") ? {} : { other_eras: [...ERAS] };

/** Damages the words of a composed report; the truth follows. Traditional characters come with the finished file, see document.ts. */
export function damageWords(c: Composed, u: UnitYear, damage: TextDamage, r: Random): Composed {
  if (held.isHeldOut(damage)) return held.damageHeldOut(damage, c, u, r);
  const y = String(u.year);
  switch (damage) {
    case "none":
    case "traditional":
    case "traditional-words":
      return c;
    case "half-width":
      return { ...c, blocks: words(c.blocks, (t) => t.replace(/[，；：（）％]/g, (x) => HALF[x] ?? x)) };
    case "full-width-digits":
      return {
        ...c,
        blocks: words(c.blocks, (t, k) =>
          k === "paragraph" ? t.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))) : t,
        ),
      };
    case "spaced-numbers":
      return { ...c, blocks: words(c.blocks, (t, k) => (k === "paragraph" ? t.replace(/\d+(?:\.\d+)?/g, " $& ") : t)) };
    case "wrapped-lines":
      return { ...c, blocks: words(c.blocks, (t, k) => (k === "paragraph" ? brokenLines(t, 38).join("\n") : t)) };
    case "glued-list-numbers":
      // 2、2016年 → 22016年: list number and year run together.
      return {
        ...c,
        blocks: words(c.blocks, (t, k) => (k === "paragraph" && t.startsWith(`${y}年`) ? `${r.between(1, 6)}${t}` : t)),
      };
    case "worn-dates": {
      const told = c.parts.title?.includes(y) ?? false;
      return {
        ...c,
        blocks: words(c.blocks, (t, k) =>
          k === "paragraph"
            ? t.replace(new RegExp(`${y}年1月1日`), `${y}1月1日`).replace(new RegExp(`(至|至)${y}年12月`), `$1${y}12月`)
            : t,
        ),
        identity: { ...c.identity, year_told: told, ...erasOpen(c, told) },
      };
    }
    case "wrong-year": {
      if (!c.parts.title?.includes(y)) return c;
      const wrong = String(u.year - 2);
      return {
        ...c,
        blocks: words(c.blocks, (t) => (t.includes("统计期限") ? t.replaceAll(`${y}年1`, `${wrong}年1`) : t)),
      };
    }
    case "years-stripped": {
      const hasDate = c.parts.dateRow;
      return {
        ...c,
        blocks: words(c.blocks, (t) => t.replace(/20\d\d(?=年|〕|）)/g, "")),
        identity: { ...c.identity, year_told: hasDate, ...erasOpen(c, hasDate) },
        // Without years nobody can tell the year's figure from the sum since 2008.
        figures: c.figures.map((f) =>
          f.source === "narrative" && f.key.startsWith("proactive_")
            ? { ...f, due: f.due === "must" ? ("may" as const) : f.due }
            : f,
        ),
      };
    }
    case "spam": {
      const name = u.place;
      return {
        ...c,
        blocks: words(c.blocks, (t) => t.replaceAll(name, SPAM)),
        // The word lost with the name may have told the kind of organ.
        identity: { ...c.identity, place_told: false, issuer_kinds: [...ISSUER_KINDS] },
      };
    }
    case "zero-width":
      return { ...c, blocks: words(c.blocks, (t, k) => (k === "paragraph" ? t.replace(/[，、]/g, "$&\u200b") : t)) };
    case "hard-blanks":
      return {
        ...c,
        blocks: words(c.blocks, (t, k) =>
          k === "paragraph" ? `\u00a0\u00a0${t.replace(/\d+(?:\.\d+)?/g, "\u00a0$&\u00a0")}` : t,
        ),
      };
    case "plain-quotes":
      return {
        ...c,
        blocks: words(c.blocks, (t) => t.replace(/[“”]/g, '"').replaceAll("《", "<<").replaceAll("》", ">>")),
      };
    case "line-per-sentence":
      return { ...c, blocks: words(c.blocks, (t, k) => (k === "paragraph" ? t.replace(/。(?=.)/g, "。\n") : t)) };
    case "paragraphs-joined":
      return { ...c, blocks: paragraphsJoined(c.blocks) };
    case "page-numbers":
      return { ...c, blocks: pageNumbers(c.blocks) };
    case "spaced-punctuation":
      return { ...c, blocks: words(c.blocks, (t) => t.replace(/[，。；：](?=.)/g, "$& ")) };
    case "kangxi-radicals":
      return { ...c, blocks: words(c.blocks, (t) => t.replace(RADICAL_OF, (x) => RADICALS[x] ?? x)) };
    case "bulleted":
      return { ...c, blocks: words(c.blocks, (t, k) => (k === "paragraph" ? `◆ ${t}` : t)) };
    case "entities-left":
      return {
        ...c,
        blocks: words(
          c.blocks,
          (t, k) =>
            (k === "paragraph" ? "&nbsp;&nbsp;&nbsp;&nbsp;" : "") + t.replace(/[“”—]/g, (x) => ENTITIES[x] ?? x),
        ),
      };
    case "running-heads":
      return { ...c, blocks: runningHeads(c.blocks, c.parts.title) };
    case "links-shown":
      return {
        ...c,
        blocks: words(c.blocks, (t, k) =>
          k === "paragraph" ? t.replace(/门户网站|政府网站|官网/, "$&（http://www.example.gov.cn/zwgk/）") : t,
        ),
      };
    default:
      return damage satisfies never;
  }
}
