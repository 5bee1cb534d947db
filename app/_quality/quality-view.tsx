/** The quality page, from one answer: the counts first, then who reported, what does not hold, what stands out, what waits. */

import { PageHead, Part } from "@/app/_ui/page-head";
import { whereWords } from "@/app/_ui/where";
import { whole } from "@/app/_ui/whole";
import type { Quality } from "@/lib/answers";
import type { Filter, Ignored, Lang } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { type QualityWord, qualityWords, sayQuality } from "@/lib/words/quality";
import { say } from "@/lib/words/words";
import { Conditions } from "./conditions";
import { Between, Findings, Rules } from "./findings";
import { Disputed, Held, Outliers, Review } from "./lists";
import { Matrix } from "./matrix";
import { Missing } from "./missing";
import "./quality.css";

export interface QualityProps {
  quality: Quality;
  outlierRule: { years: number; times: number; deviations: number; cases: number };
  filter: Filter;
  ignored: Ignored[];
  lang: Lang;
}

export function QualityView({ quality, outlierRule, filter, ignored, lang }: QualityProps) {
  const { identities, conflicts } = quality;
  // Where nothing was read nothing can be right.
  const none = (words: QualityWord): QualityWord => (quality.reports.read === 0 ? "none.unread" : words);
  return (
    <>
      <PageHead lang={lang} title={sayQuality(lang, "title")} lead={sayQuality(lang, "lead")} ignored={ignored} />
      <Conditions quality={quality} filter={filter} lang={lang} />
      <Part still id="short" title={sayQuality(lang, "short")}>
        <Verdict quality={quality} lang={lang} />
        <Counts quality={quality} lang={lang} />
      </Part>
      <section className="part">
        <Matrix quality={quality} filter={filter} lang={lang} />
      </section>
      <Part
        still
        id="missing"
        title={sayQuality(lang, "missing", { year: quality.missingYear })}
        note={sayQuality(lang, "missing.note")}
      >
        <Missing quality={quality} filter={filter} lang={lang} />
      </Part>
      <Part still id="rules" title={sayQuality(lang, "rules")} note={sayQuality(lang, "rules.note")}>
        <Rules
          rules={quality.rules}
          anchor={(rule) => (/^E\d/.test(rule) ? "#identities" : "#conflicts")}
          none={none("identities.none")}
          filter={filter}
          lang={lang}
        />
      </Part>
      <Part still id="identities" title={sayQuality(lang, "identities")} note={sayQuality(lang, "identities.note")}>
        <Findings {...identities} none={none("identities.none")} lang={lang} />
      </Part>
      <Part still id="conflicts" title={sayQuality(lang, "conflicts")}>
        <Findings {...conflicts} none={none("conflicts.none")} lang={lang} />
      </Part>
      <Part still id="between" title={sayQuality(lang, "between")} note={sayQuality(lang, "between.note")}>
        <Rules
          rules={quality.between.rules}
          anchor={() => "#between"}
          none={none("between.none")}
          filter={filter}
          lang={lang}
        />
        <Between quality={quality} filter={filter} lang={lang} />
      </Part>
      <Part still id="disputed" title={sayQuality(lang, "disputed")} note={sayQuality(lang, "disputed.note")}>
        <Disputed quality={quality} lang={lang} />
      </Part>
      <Part
        still
        id="outliers"
        title={sayQuality(lang, "outliers")}
        note={sayQuality(lang, "outliers.note", {
          ...outlierRule,
          level: say(lang, `level.${quality.level}`).toLowerCase(),
          scope: say(lang, `scope.${quality.scope}`).toLowerCase(),
        })}
      >
        <Outliers quality={quality} lang={lang} />
      </Part>
      <Part still id="review" title={sayQuality(lang, "review")} note={sayQuality(lang, "review.note")}>
        <div className="columns">
          <div>
            <h3>{sayQuality(lang, "review.held")}</h3>
            <Held quality={quality} lang={lang} />
          </div>
          <div>
            <h3>{sayQuality(lang, "review.facts")}</h3>
            <Review quality={quality} lang={lang} />
          </div>
        </div>
      </Part>
    </>
  );
}

const have = ({ counts }: Quality) => counts.reported + counts.late + counts.retold + counts.coded;

/** A share that is not nothing is never printed as 0 %. */
function shareText(part: number, whole: number): string {
  const share = whole === 0 ? 0 : part / whole;
  return part > 0 && share < 0.0005 ? "<0.1%" : exact(share, "%");
}

/** Two sentences that answer whether to trust this. */
function Verdict({ quality, lang }: { quality: Quality; lang: Lang }) {
  const { counts, matrix, reports } = quality;
  const n = (value: number) => exact(value, "");
  const [from, to] = [matrix.years[0] ?? 0, matrix.years.at(-1) ?? 0];
  const year = quality.year ?? (from === to ? from : null);
  const places = quality.scope === "jurisdiction" || quality.scope === "level_own";
  return (
    <>
      {quality.narrowed && quality.year !== null && (
        <p className="ignored" role="status">
          {sayQuality(lang, "narrowed", { year: quality.year })}
        </p>
      )}
      <p className="verdict">
        {whole(
          sayQuality(lang, places ? "verdict" : "verdict.units", {
            when:
              year === null
                ? sayQuality(lang, "verdict.all", { from, to })
                : sayQuality(lang, "verdict.year", { year }),
            ...whereWords(quality, lang),
            scope: say(lang, `scope.${quality.scope}`).toLowerCase(),
            expected: n(counts.expected),
            have: n(have(quality)),
            share: shareText(have(quality), counts.expected),
            missing: n(counts.missing),
            held: counts.held > 0 ? sayQuality(lang, "verdict.held", { n: counts.held }) : "",
          }),
        )}
        {lang === "en" && " "}
        {reports.read === 0
          ? sayQuality(lang, "verdict.none")
          : sayQuality(lang, "verdict.checks", {
              read: n(reports.read),
              broken: n(reports.broken),
              conflicting: n(reports.conflicting),
            })}
      </p>
    </>
  );
}

/** How many reports each rule between reports concerns; one report may fail several. */
const betweenByRule = ({ between }: Quality, lang: Lang): string =>
  [...between.rules]
    .sort((a, b) => b.reports - a.reports)
    .map(({ rule, reports }) => {
      const key = `between.${rule}`;
      return `${key in qualityWords.zh ? sayQuality(lang, key as QualityWord) : rule} ${exact(reports, "")}`;
    })
    .join(say(lang, "common.list"));

function Counts({ quality, lang }: { quality: Quality; lang: Lang }) {
  const { counts, reports, held } = quality;
  const adrift = held.adrift > 0 ? sayQuality(lang, "card.adrift", { n: held.adrift }) : undefined;
  const ofExpected = sayQuality(lang, "card.of", { n: exact(counts.expected, "") });
  const ofRead = sayQuality(lang, "card.of", { n: exact(reports.read, "") });
  const cards: [id: string, words: Parameters<typeof sayQuality>[1], value: number, beside?: string | undefined][] = [
    ["matrix", "card.have", have(quality), ofExpected],
    ["missing", "card.missing", counts.missing, ofExpected],
    ["matrix", "card.late", counts.late, sayQuality(lang, "card.dated", { n: counts.dated })],
    ["identities", "card.broken", reports.broken, ofRead],
    ["conflicts", "card.conflicts", reports.conflicting, ofRead],
    ["between", "card.between", quality.between.reports, betweenByRule(quality, lang)],
    ["disputed", "card.disputed", quality.disputed.total],
    ["outliers", "card.outliers", quality.outliers.total],
    ["review", "card.held", held.total, adrift],
    ["review", "card.review", quality.review.facts, sayQuality(lang, "card.reports", { n: quality.review.reports })],
  ];
  return (
    <ul className="cards quality-cards">
      {cards.map(([id, words, value, beside]) => (
        <li key={words} className="card">
          <h3>{sayQuality(lang, words)}</h3>
          <p className="card-value">
            <a href={`#${id}`}>{exact(value, "")}</a>
            {beside && <small>{whole(beside)}</small>}
          </p>
        </li>
      ))}
    </ul>
  );
}
