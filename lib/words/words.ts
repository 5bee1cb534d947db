/** Words by language: `say(lang, key, params)`. Pages and charts never hold a sentence of their own. */
import type { Words } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { en } from "./en";
import { fill } from "./fill";
import { zh } from "./zh";

export type WordKey = keyof typeof zh;
export type Params = Record<string, string | number>;

const languages: Record<Lang, Record<WordKey, string>> = { zh, en };

/**
 * The sentence of that key, parameters filled in: `{n}`, or in English `{n|unit|units}` for a number with its noun.
 * A parameter that is not given stays visible as `{name}`, so that a test finds it.
 */
export const say = (lang: Lang, key: WordKey, params: Params = {}): string => fill(languages[lang][key], params);

/** `say` for a key that comes from data (`blank.` + reason). Unknown keys give the fallback, the bare last part by default. */
export function sayCode(lang: Lang, group: string, code: string, params: Params = {}, fallback = code): string {
  const key = `${group}.${code}`;
  return key in zh ? say(lang, key as WordKey, params) : fallback;
}

/** One language of a pair. */
export const pick = (lang: Lang, words: Words): string => words[lang] || words.zh;

/** Both languages of a key, for answers that carry pairs. */
export const both = (key: WordKey, params: Params = {}): Words => ({
  zh: say("zh", key, params),
  en: say("en", key, params),
});
