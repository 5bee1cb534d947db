/** Organs differ in kind: the page says so and offers those of one kind. */
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
  const link = (organ: string | undefined, words: string) => (
    <li key={words}>
      <a
        href={viewHref("/rankings", filter, { scope: "organ", organ })}
        aria-current={organ === (league.organ ?? undefined) ? "true" : undefined}
        lang={organ && lang === "en" ? "zh-CN" : undefined}
      >
        {words}
      </a>
    </li>
  );
  return (
    <nav className="ranking-chips" aria-label={sayRankings(lang, "organ.all")}>
      <p className="small">
        {league.organ === null
          ? sayRankings(lang, "organ.note")
          : sayRankings(lang, "organ.only", { organ: league.organ })}
      </p>
      <ul className="chips">
        {link(undefined, sayRankings(lang, "organ.all"))}
        {kinds.map((kind) => link(kind, kind))}
      </ul>
    </nav>
  );
}
