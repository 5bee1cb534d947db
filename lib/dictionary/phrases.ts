/**
 * Compiles the prose patterns of phrases.json: slot notation to a matcher for the words before a number and one for the words
 * after it. The notation is explained in lib/extract/narrative/README.md; the patterns themselves are data.
 */
import { z } from "zod";
import { APPLICANTS, ERAS } from "@/lib/report";
import phrasesJson from "./phrases.json";

const Word = z.string().min(1);
const PatternSchema = z.strictObject({
  /** Dictionary key; a name with @ marks figures that are recognised but are no indicator. */
  key: z.string().regex(/^@?[a-z0-9_]+$/),
  /** Key in reports of the 2019 and 2021 forms, where another row means the same. */
  new: z.string().optional(),
  applicant: z.enum(APPLICANTS).optional(),
  family: z.string(),
  /** What must surround the number before the pattern applies. */
  context: z
    .enum(["requests", "recon", "litig", "ogi", "proactive", "staff", "training", "site", "reading"])
    .optional(),
  units: z.string(),
  say: z.array(Word).min(1),
  not: z.array(z.string()).optional(),
  notEras: z.array(z.enum(ERAS)).optional(),
  eras: z.array(z.enum(ERAS)).optional(),
  /** The figure may stand without a measure word. */
  unitless: z.boolean().optional(),
  /** An item of a breakdown: its label must fill its part of the clause. */
  list: z.boolean().optional(),
  /** The noun alone, without a verb: only where no verb claims it. */
  bare: z.boolean().optional(),
  keepdates: z.boolean().optional(),
  /** Year the Y of the pattern must be, relative to the report's. */
  year: z.enum(["last", "next"]).optional(),
  strictogi: z.boolean().optional(),
  require: z.string().optional(),
  id: z.string().optional(),
});
const FileSchema = z.strictObject({
  about: z.string(),
  units: z.record(z.string(), z.array(Word)),
  words: z.record(z.string(), z.array(Word)),
  patterns: z.array(PatternSchema),
});

export type PhrasePattern = z.infer<typeof PatternSchema>;

/** One way of saying it, compiled. `left` ends at the number, `right` begins behind its unit. */
export interface Say {
  source: string;
  left: RegExp;
  right: RegExp | null;
  /** Items of a list are also told with the number first: 3件予以公开. */
  mirror: RegExp | null;
  /** True when the pattern looks at years (Y) in the words before the number. */
  years: boolean;
}

export interface Phrase extends Omit<PhrasePattern, "say" | "units" | "not"> {
  says: Say[];
  units: ReadonlySet<string>;
  not: RegExp | null;
  /** Place in the file: earlier wins where two patterns explain a number equally well. */
  order: number;
}

/** Words that may stand between the last word of a pattern and its number. */
export const FILLER =
  "(?:共计|共有|总共|共|合计|总计|总数|总量|累计|达到|达|计|约为|为|是|有|了|的有|的|数量|数|量|:|-|人数|条数|件数|次数|多达|已|均|近|约|上|全年|全部|本年度|今年)*";

type Words = Record<string, string[]>;

/** A slot pattern as the source of a regular expression. Throws on notation that does not parse: the data is ours. */
export function slotSource(pattern: string, words: Words): string {
  let i = 0;
  const literal = (c: string) => c.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  const sequence = (stop: string): string => {
    let out = "";
    while (i < pattern.length) {
      const c = pattern[i] as string;
      if (stop.includes(c)) return out;
      i++;
      if (c === "[" || c === "(") {
        const close = c === "[" ? "]" : ")";
        const options = [sequence(`|${close}`)];
        while (pattern[i] === "|") {
          i++;
          options.push(sequence(`|${close}`));
        }
        if (pattern[i] !== close) throw new Error(`Pattern "${pattern}": "${c}" is not closed.`);
        i++;
        out += `(?:${options.join("|")})${c === "(" ? "?" : ""}`;
      } else if (c === "@") {
        const name = /^[a-z_]+/.exec(pattern.slice(i))?.[0] ?? "";
        const list = words[name];
        if (list === undefined) throw new Error(`Pattern "${pattern}": no list of words "${name}".`);
        i += name.length;
        out += `(?:${[...list]
          .sort((a, b) => b.length - a.length)
          .map((word) => slotSource(word, words))
          .join("|")})`;
      } else if (c === "…") {
        // …… reaches over a list of names (公民、法人或者其他组织), but never over a comma.
        let dots = 1;
        while (pattern[i] === "…") {
          dots++;
          i++;
        }
        out += dots === 1 ? "[^,;:。、()《》]{0,10}?" : `[^,;:。()]{0,${dots === 2 ? 26 : 70}}?`;
      } else if (c === "\\") {
        out += literal(pattern[i] ?? "");
        i++;
      } else if (c === " ") {
        // Spaces only set N apart.
      } else {
        out += literal(c);
      }
    }
    if (stop !== "") throw new Error(`Pattern "${pattern}" ends too early.`);
    return out;
  };
  return sequence("");
}

/** Compiles one pattern; `N` splits it into the words before and after the number. */
export function compileSay(pattern: string, words: Words, list = false): Say {
  const at = pattern.indexOf("N");
  if (at < 0 || pattern.indexOf("N", at + 1) >= 0) throw new Error(`Pattern "${pattern}" needs exactly one N.`);
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + 1).trim();
  return {
    source: pattern,
    left: new RegExp(`${slotSource(before, words)}${FILLER}$`),
    right: after === "" ? null : new RegExp(`^(?:的|左右|以上)?${slotSource(after, words)}`),
    mirror:
      list && after === ""
        ? new RegExp(
            `^(?:申请|为|是|系|的|属于|属|被|由|来自|作出|做出|采用|以|通过|,)*${slotSource(before, words)}(?:的|了|答复|决定|申请|提出|提交|方式|形式|渠道|告知|处理)*$`,
          )
        : null,
    years: before.includes("Y"),
  };
}

const file = FileSchema.parse(phrasesJson);

const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** All patterns, compiled once. */
export const phrases: readonly Phrase[] = file.patterns.map((p, order) => {
  const units = file.units[p.units];
  if (units === undefined) throw new Error(`Pattern for ${p.key}: no unit class "${p.units}".`);
  const { say, not, units: _, ...rest } = p;
  return {
    ...rest,
    order,
    units: new Set(units),
    not: not && not.length > 0 ? new RegExp(not.map(escaped).join("|")) : null,
    says: say.map((s) => compileSay(s, file.words, p.list)),
  };
});

const byUnit = new Map<string, Phrase[]>();
for (const p of phrases) {
  for (const u of p.units) {
    const list = byUnit.get(u);
    if (list) list.push(p);
    else byUnit.set(u, [p]);
  }
}
const unitless = phrases.filter((p) => p.unitless);

/** Patterns whose figures may carry this measure word (null: none printed). */
export function phrasesFor(unit: string | null): readonly Phrase[] {
  return unit === null ? unitless : (byUnit.get(unit) ?? []);
}
