/** Units with any figure, year by year, by where the figures come from. */

import { type Stack, stackChart } from "@/app/_charts/stack";
import { stackTable } from "@/app/_charts/table";
import { Chips } from "@/app/_ui/chips";
import { Empty, Figure } from "@/app/_ui/figure";
import type { CoverageYear } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { sayVerdict } from "@/lib/words/verdicts";
import { say } from "@/lib/words/words";

export interface CoverageProps {
  coverage: CoverageYear[];
  note: string;
  /** Level and scope, for the way to who is missing. */
  filter: Filter;
  lang: Lang;
}

export function Coverage({ coverage, note, filter, lang }: CoverageProps) {
  const title = say(lang, "overview.coverage");
  const stack: Stack = {
    title,
    unit: "个",
    counted: { one: "unit", many: "units" },
    years: coverage.map((c) => c.year),
    parts: (["original", "retold", "coded"] as const).map((origin, i) => ({
      name: say(lang, `origin.${origin}`),
      color: `var(--s${[3, 1, 2][i]})`,
      values: coverage.map((c) => c.byOrigin[origin]),
    })),
  };
  const any = stack.parts.some((p) => p.values.some((v) => (v ?? 0) > 0));
  return (
    <div>
      <Figure
        id="coverage"
        lang={lang}
        level={2}
        title={title}
        subtitle={note}
        {...(any ? { drawing: stackChart(stack, lang), table: stackTable(stack, lang) } : {})}
      >
        {!any && <Empty lang={lang} />}
      </Figure>
      <nav className="coverage-years" aria-label={sayVerdict(lang, "missing.years")}>
        <p className="faint small">{sayVerdict(lang, "missing.years")}</p>
        <Chips
          chips={coverage.map(({ year }) => ({
            text: year,
            href: `/quality${writeFilter({ lang, ...filter, year })}#missing`,
          }))}
        />
      </nav>
    </div>
  );
}
