/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What befalls the words of a page. */
import { brokenLines } from "../broken-lines";
import type { Block, Composed } from "../compose";
import type { Random } from "../random";
import type { UnitYear } from "../unit";

export const TEXT_DAMAGES = [
  "none",
  "none",
  "none",
  "none",
  "none",
  "none",
  "none",
  "none",
  "none",
  "headings-run-in",
  "numbering-lost",
  "blanks-at-line-ends",
  "latin-stops",
  "question-marks",
  "reference-marks",
  "metadata-rows",
  "neighbour-titles",
] as const;
export type HeldOutTextDamage = Exclude<(typeof TEXT_DAMAGES)[number], "none">;
export const isHeldOut = (what: string): what is HeldOutTextDamage =>
  what !== "none" && TEXT_DAMAGES.some((d) => d === what);

const paragraphs = (blocks: readonly Block[], f: (text: string) => string): Block[] =>
  blocks.map((b) => (b.kind === "paragraph" ? { ...b, text: f(b.text) } : b));

/** A heading and the paragraph below it are one. */
function runIn(blocks: readonly Block[], between: string): Block[] {
  const out: Block[] = [];
  for (const b of blocks) {
    const last = out.at(-1);
    if (b.kind === "paragraph" && last?.kind === "heading")
      out[out.length - 1] = { kind: "paragraph", text: `${last.text}${between}${b.text}` };
    else out.push(b);
  }
  return out;
}

const NUMBER =
  /^(?:[一二三四五六七八九十]+ ?、|[一二三四五六七八九十]+．|第[一二三四五六七八九十]+部分　|（[一二三四五六七八九十\d]+）|\d+[．、.])/;
/** Numbers a program sets by itself are no words: a copy has none. */
const numberless = (blocks: readonly Block[]): Block[] =>
  blocks.map((b) => {
    if (b.kind === "heading") return { ...b, text: b.text.replace(NUMBER, "") };
    if (b.kind !== "tables") return b;
    return { ...b, tables: b.tables.map((t) => ({ ...t, heading: t.heading?.replace(NUMBER, "") ?? null })) };
  });

/** A mark of a note after every third sentence, as encyclopedias have them. */
function referenced(blocks: readonly Block[]): Block[] {
  let sentences = 0;
  return paragraphs(blocks, (text) =>
    text.replace(/。/g, () => (++sentences % 3 === 0 ? `。[${sentences / 3}]` : "。")),
  );
}

/** Rows of a catalogue above the report. None tells a day or a year. */
function catalogued(blocks: readonly Block[], title: string | null): Block[] {
  const rows = [
    ...(title === null ? [] : [`信息名称：${title.replace("\n", "")}`]),
    "主题分类：综合政务、政务公开",
    "体裁分类：报告",
    "公开形式：政府网站",
    "公开范围：面向社会",
    "有效性：有效",
  ];
  return [...rows.map((text): Block => ({ kind: "meta", text })), ...blocks];
}

/** Links to the reports of the years before and after, below this one. */
function withNeighbours(blocks: readonly Block[], title: string | null, year: number): Block[] {
  const own = title?.replace("\n", "");
  if (!own?.includes(String(year))) return [...blocks];
  const link = (words: string, y: number): Block => ({
    kind: "paragraph",
    text: `${words}：${own.replaceAll(String(year), String(y))}`,
  });
  return [...blocks, link("上一篇", year + 1), ...(year > 2008 ? [link("下一篇", year - 1)] : [])];
}

/** Damages the words; a reader still sees all that is true. */
export function damageHeldOut(what: HeldOutTextDamage, c: Composed, u: UnitYear, r: Random): Composed {
  const done = (blocks: Block[]): Composed => ({ ...c, blocks });
  switch (what) {
    case "headings-run-in":
      return done(runIn(c.blocks, r.pick(["　", "。", "："])));
    case "numbering-lost":
      return done(numberless(c.blocks));
    case "blanks-at-line-ends":
      return done(paragraphs(c.blocks, (t) => brokenLines(t, 40).join(" ")));
    case "latin-stops":
      return done(paragraphs(c.blocks, (t) => t.replaceAll("。", ".")));
    case "question-marks":
      return done(paragraphs(c.blocks, (t) => `??${t.replace(/[“”—]/g, "?")}`));
    case "reference-marks":
      return done(referenced(c.blocks));
    case "metadata-rows":
      return done(catalogued(c.blocks, c.parts.title));
    case "neighbour-titles":
      return done(withNeighbours(c.blocks, c.parts.title, u.year));
    default:
      return what satisfies never;
  }
}
