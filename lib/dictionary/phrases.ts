/**
 * Compiles the prose patterns of phrases.json: slot notation to a matcher for the words before a number and one for the words
 * after it. The notation is explained in lib/extract/narrative/README.md; the patterns themselves are data.
 */
import { z } from "zod";
import { APPLICANTS, ERAS } from "@/lib/report";
import phrasesJson from "./phrases.json";
import { lastChars, parseSlots, sourceOf, type Words } from "./slots";

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
  /** Words that must stand neither in the match nor before it in the same part. */
  not: z.array(z.string()).optional(),
  eras: z.array(z.enum(ERAS)).optional(),
  /** The figure may stand without a measure word. */
  unitless: z.boolean().optional(),
  /** An item of a breakdown: its label must fill its part of the clause; it is also told with the number first. */
  list: z.boolean().optional(),
  /** The noun alone, without a verb: only where nothing else stands in its part. */
  bare: z.boolean().optional(),
  /** Year the Y of the pattern must be, relative to the report's. */
  year: z.enum(["last", "next"]).optional(),
  /** 信息公开 must stand in the same sentence, or the section be that of disputes. */
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
  phrase: Phrase;
}

export interface Phrase extends Omit<PhrasePattern, "say" | "units" | "not"> {
  units: ReadonlySet<string>;
  not: RegExp | null;
}

const FILLERS =
  "共计 共有 总共 共 合计 总计 总数 总量 累计 达到 达 计 约为 为 是 有 了 的有 的 数量 数 量 : - 人数 条数 件数 次数 多达 已 均 近 约 上 全年 全部 本年度 今年".split(
    " ",
  );
const FILLER = `(?:${FILLERS.join("|")})*`;

/** Compiles one pattern; `N` splits it into the words before and after the number. */
export function compileSay(pattern: string, words: Words, phrase: Phrase): { say: Say; ends: Set<string> | null } {
  const at = pattern.indexOf("N");
  if (at < 0 || pattern.indexOf("N", at + 1) >= 0) throw new Error(`Pattern "${pattern}" needs exactly one N.`);
  const before = parseSlots(pattern.slice(0, at), words);
  const after = parseSlots(pattern.slice(at + 1).trim(), words);
  const source = sourceOf(before);
  return {
    say: {
      source: pattern,
      left: new RegExp(`${source}${FILLER}$`),
      right: after.length === 0 ? null : new RegExp(`^(?:的|左右|以上)?${sourceOf(after)}`),
      mirror:
        phrase.list && after.length === 0
          ? new RegExp(
              `^(?:申请|为|是|系|因|按|的|属于|属|被|由|来自|作出|做出|采用|以|通过|,)*${source}(?:的|了|答复|决定|申请|提出|提交|方式|形式|渠道|告知|处理|办结)*$`,
            )
          : null,
      years: pattern.slice(0, at).includes("Y"),
      phrase,
    },
    ends: lastChars(before),
  };
}

const file = FileSchema.parse(phrasesJson);
const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** Says by unit and by the character their words end with; `open` holds those that can end with anything. */
interface Index {
  byEnd: Map<string, Say[]>;
  open: Say[];
  mirrors: Say[];
}
const byUnit = new Map<string, Index>();
/** All patterns, compiled once, in the order of the file. */
export const says: readonly Say[] = compileAll();

function compileAll(): Say[] {
  const all: Say[] = [];
  for (const p of file.patterns) {
    const units = file.units[p.units];
    if (units === undefined) throw new Error(`Pattern for ${p.key}: no unit class "${p.units}".`);
    const { say, not, units: _, ...rest } = p;
    const phrase: Phrase = {
      ...rest,
      units: new Set(units),
      not: not && not.length > 0 ? new RegExp(not.map(escaped).join("|")) : null,
    };
    for (const pattern of say) {
      const compiled = compileSay(pattern, file.words, phrase);
      all.push(compiled.say);
      for (const unit of [...units, ...(p.unitless ? [""] : [])]) {
        let index = byUnit.get(unit);
        if (!index) {
          index = { byEnd: new Map(), open: [], mirrors: [] };
          byUnit.set(unit, index);
        }
        if (compiled.say.mirror) index.mirrors.push(compiled.say);
        if (compiled.ends === null) index.open.push(compiled.say);
        else
          for (const c of compiled.ends) {
            const list = index.byEnd.get(c);
            if (list) list.push(compiled.say);
            else index.byEnd.set(c, [compiled.say]);
          }
      }
    }
  }
  return all;
}

/** Characters the words before a number end with, once 共, 达, 为 and the like are taken away one after the other. */
function endsOf(words: string): Set<string> {
  const ends = new Set<string>();
  const lengths = [words.length];
  for (const length of lengths) {
    if (length === 0) continue;
    ends.add(words[length - 1] as string);
    for (const f of FILLERS) {
      const cut = length - f.length;
      if (words.endsWith(f, length) && !lengths.includes(cut)) lengths.push(cut);
    }
  }
  return ends;
}

/**
 * Says that may explain a number: by its measure word (null: none printed) and the words before it.
 *
 * @param alone nothing but a connective stands before the number, so its label may stand behind it
 */
export function saysFor(unit: string | null, words: string, alone: boolean): Set<Say> {
  const index = byUnit.get(unit ?? "");
  const out = new Set<Say>();
  if (!index) return out;
  for (const c of endsOf(words)) for (const say of index.byEnd.get(c) ?? []) out.add(say);
  for (const say of index.open) out.add(say);
  if (alone) for (const say of index.mirrors) out.add(say);
  return out;
}
