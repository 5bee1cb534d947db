/** What an answer is about, in words: area and level, year and scope. */
import type { PlaceRef } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import type { Level } from "@/lib/report";
import { pick, say } from "@/lib/words/words";

/** Area and level as a sentence names them: 江苏省县级, "Jiangsu, county level". */
export function whereWords(
  { within, level }: { within: PlaceRef | null; level: Level },
  lang: Lang,
): { area: string; level: string } {
  const area = within ? pick(lang, within.name) : say(lang, "common.wholecountry");
  const words = say(lang, `level.${level}`);
  if (lang === "zh") return { area, level: words };
  return { area: `${within ? area : area.toLowerCase()}, `, level: words.toLowerCase() };
}

type Cross = Pick<Filter, "year" | "level" | "scope">;

/** Year, level and scope, as far as they are given. */
const crossWords = ({ year, level, scope }: Cross, lang: Lang): string =>
  [
    year && say(lang, "common.year", { year }),
    level && say(lang, `level.${level}`),
    scope && say(lang, `scope.${scope}`),
  ]
    .filter(Boolean)
    .join(say(lang, "common.list"));

/** What was asked for, and that something else is shown in its place; null where what is shown is what was asked for. */
export function replacedWords(asked: Cross, shown: Cross, lang: Lang): string | null {
  const differs = (["year", "level", "scope"] as const).some(
    (name) => asked[name] !== undefined && asked[name] !== shown[name],
  );
  if (!differs) return null;
  return say(lang, "common.replaced", { what: crossWords(asked, lang), shown: crossWords(shown, lang) });
}
