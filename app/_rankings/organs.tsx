/** Organs differ in kind: the page says so and offers those of one kind. */
import { Chips } from "@/app/_ui/chips";
import { viewHref } from "@/app/_ui/links";
import type { League } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayRankings } from "@/lib/words/rankings";

/** Words most places have an organ by, and what it is in English. */
const ENGLISH: Record<string, string> = {
  办公室: "Offices",
  公安局: "Public security",
  教育局: "Education",
  自然资源: "Natural resources",
  住房: "Housing",
  人力资源: "Human resources",
  卫生健康: "Health",
  市场监督: "Market regulation",
  生态环境: "Environment",
  农业农村: "Agriculture",
};
const KINDS = Object.keys(ENGLISH);

export function Organs({ league, filter, lang }: { league: League; filter: Filter; lang: Lang }) {
  if (league.scope !== "organ") return null;
  const kinds = league.organ === null || KINDS.includes(league.organ) ? KINDS : [league.organ, ...KINDS];
  const chip = (organ: string | undefined, own: string) => {
    const english = organ && lang === "en" ? ENGLISH[organ] : undefined;
    return {
      text: english ?? own,
      href: viewHref("/rankings", filter, { scope: "organ", organ }),
      current: organ === (league.organ ?? undefined),
      textLang: organ && lang === "en" && !english ? "zh-CN" : undefined,
    };
  };
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
