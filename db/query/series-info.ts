/** What does a series measure, from which rows of which form, and where does its comparability break? */
import type { SeriesInfo, Words } from "@/lib/answers";
import { isRatio } from "@/lib/compare/rules";
import { APPLICANT_LABELS, allSeries, findProseIndicator, findSeries, type Series } from "@/lib/dictionary/dictionary";
import { eraFormat } from "@/lib/dictionary/eras";
import { type Applicant, ERAS, type Era } from "@/lib/report";

const made = new Map<string, SeriesInfo>();

/** The series of that key, or null. */
export function seriesInfo(key: string): SeriesInfo | null {
  const known = made.get(key);
  if (known) return known;
  const series = findSeries(key);
  if (!series) return null;
  const info: SeriesInfo = {
    key,
    name: { zh: series.zh, en: series.en },
    definition: { zh: definition(series, "zh"), en: definition(series, "en") },
    unit: series.unit,
    share: isRatio(key),
    group: series.group,
    comparability: series.comparability,
    breaks: series.breaks.map((b) => ({
      at: b.at,
      year: eraFormat(b.at.slice(3) as Era).from,
      reason: { zh: b.zh, en: b.en },
    })),
    remark: series.remark,
  };
  made.set(key, info);
  return info;
}

/** A series the dictionary is known to have. */
export function seriesOf(key: string): SeriesInfo {
  const info = seriesInfo(key);
  if (!info) throw new Error(`There is no series "${key}".`);
  return info;
}

/** All series, in the order of the dictionary. */
export const seriesList = (): SeriesInfo[] => allSeries.map((s) => seriesOf(s.key));

/** The rows a series is made of, era by era; eras with the same formula together. */
function definition(series: Series, lang: keyof Words): string {
  const sentences: string[] = [];
  for (let i = 0; i < ERAS.length; ) {
    const formula = series.formula[ERAS[i]!] ?? null;
    let last = i;
    while (last + 1 < ERAS.length && (series.formula[ERAS[last + 1]!] ?? null) === formula) last++;
    const years = span(ERAS[i]!, ERAS[last]!, lang);
    const rows = formula === null ? (lang === "zh" ? "未设此项" : "not asked") : inWords(formula, ERAS[last]!, lang);
    sentences.push(lang === "zh" ? `${years}：${rows}` : `${years}: ${rows}`);
    i = last + 1;
  }
  return sentences.join(lang === "zh" ? "；" : "; ");
}

function span(first: Era, last: Era, lang: keyof Words): string {
  const [from, to] = [eraFormat(first).from, eraFormat(last).to];
  if (lang === "zh") return to === null ? `${from}年起` : from === to ? `${from}年` : `${from}—${to}年`;
  return to === null ? `from ${from}` : `${from}–${to}`;
}

const SIGNS = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "(": "(", ")": ")" } as const;

function inWords(formula: string, era: Era, lang: keyof Words): string {
  const tokens = formula.match(/\$?[a-z_][a-z0-9_]*(?:\[[a-z_]+\])?|\d+|[|+\-*/()]/g) ?? [];
  return tokens
    .map((token) => {
      if (token === "|") return lang === "zh" ? "，缺则取" : ", else ";
      if (token in SIGNS) return SIGNS[token as keyof typeof SIGNS];
      if (token.startsWith("$")) return findSeries(token.slice(1))?.[lang] ?? token;
      const [, key = token, applicant] = /^([a-z0-9_]+)(?:\[([a-z_]+)\])?$/.exec(token) ?? [];
      const name = findProseIndicator(key, era)?.[lang] ?? key;
      if (applicant === undefined || applicant === "total") return quoted(name, lang);
      return quoted(`${name} · ${APPLICANT_LABELS[applicant as Applicant][lang]}`, lang);
    })
    .join("");
}

const quoted = (name: string, lang: keyof Words): string =>
  /^\d+$/.test(name) ? name : lang === "zh" ? `“${name}”` : `“${name}”`;
