import type { League } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayRankings } from "@/lib/words/rankings";
import { pick, say } from "@/lib/words/words";

/** Area and level as a title names them: 江苏省县级, Jiangsu, county level. */
export function whereWords(league: League, lang: Lang): { area: string; level: string } {
  const area = league.within ? pick(lang, league.within.name) : sayRankings(lang, "area.country");
  const level = say(lang, `level.${league.level}`);
  if (lang === "zh") return { area, level };
  return { area: `${league.within ? area : area.toLowerCase()}, `, level: level.toLowerCase() };
}
