/** Organs differ in kind: the page says so and offers those of one kind. */
import { Chips } from "@/app/_ui/chips";
import { viewHref } from "@/app/_ui/links";
import type { League } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayRankings } from "@/lib/words/rankings";

/** Words most places have an organ by. */
const KINDS = [
  "办公室",
  "公安局",
  "教育局",
  "自然资源",
  "住房",
  "人力资源",
  "卫生健康",
  "市场监督",
  "生态环境",
  "农业农村",
];

export function Organs({ league, filter, lang }: { league: League; filter: Filter; lang: Lang }) {
  if (league.scope !== "organ") return null;
  const kinds = league.organ === null || KINDS.includes(league.organ) ? KINDS : [league.organ, ...KINDS];
  const chip = (organ: string | undefined, text: string) => ({
    text,
    href: viewHref("/rankings", filter, { scope: "organ", organ }),
    current: organ === (league.organ ?? undefined),
    textLang: organ && lang === "en" ? "zh-CN" : undefined,
  });
  return (
    <nav className="ranking-chips" aria-label={sayRankings(lang, "organ.all")}>
      <p className="small">
        {league.organ === null
          ? sayRankings(lang, "organ.note")
          : sayRankings(lang, "organ.only", { organ: league.organ })}
      </p>
      <Chips chips={[chip(undefined, sayRankings(lang, "organ.all")), ...kinds.map((kind) => chip(kind, kind))]} />
    </nav>
  );
}
