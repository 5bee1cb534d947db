/** What to see first of the chosen year: a line each, with the way to the whole answer. */
import { unitHref, unitLabels } from "@/app/_charts/shown";
import { inLanguage } from "@/app/_ui/links";
import type { StandsOut } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayVerdict, type VerdictWord } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";

/** Units named of one share; the ranking has all. */
const NAMED = 4;

export function StandsOutList({ answer, lang }: { answer: StandsOut; lang: Lang }) {
  return (
    <ul className="stands-out" aria-label={sayVerdict(lang, "first.title", { year: answer.year })}>
      <Lacks answer={answer} lang={lang} />
      {answer.high.map((high) => (
        <High key={high.series.key} high={high} answer={answer} lang={lang} />
      ))}
      <Contradicting answer={answer} lang={lang} />
    </ul>
  );
}

interface Props {
  answer: StandsOut;
  lang: Lang;
}

function Line({
  lead,
  on,
  href,
  lang,
  children,
}: {
  lead: string;
  on: VerdictWord;
  href: string;
  lang: Lang;
  children: React.ReactNode;
}) {
  return (
    <li>
      <b>
        {lead}
        {say(lang, "common.colon")}
      </b>
      {children}{" "}
      <a className="on" href={href}>
        {sayVerdict(lang, on)}
        <span className="sr">
          {say(lang, "common.colon")}
          {lead}
        </span>
      </a>
    </li>
  );
}

function Lacks({ answer: { year, level, scope, lacks }, lang }: Props) {
  const { expected, missing, names } = lacks;
  if (expected === 0) return null;
  return (
    <Line
      lead={sayVerdict(lang, "first.lacks")}
      on="first.lacks.on"
      href={`/quality${writeFilter({ lang, year, level, scope })}#missing`}
      lang={lang}
    >
      {sayVerdict(
        lang,
        missing === 0 ? "first.lacks.none" : names.length === 0 ? "first.lacks.many" : "first.lacks.some",
        {
          expected: exact(expected, ""),
          missing: exact(missing, ""),
        },
      )}
      <Names
        names={names.map(({ name, href }) => ({ text: pick(lang, name), href: inLanguage(href, lang) }))}
        more={false}
        lang={lang}
      />
    </Line>
  );
}

function High({
  high: { series, of, units },
  answer: { year, level, scope },
  lang,
}: Props & { high: StandsOut["high"][number] }) {
  const shown = units.slice(0, NAMED);
  const labels = unitLabels(
    shown.map((u) => u.unit),
    lang,
  );
  return (
    <Line
      lead={pick(lang, series.name)}
      on="card.rank"
      href={`/rankings${writeFilter({ lang, year, level, scope, series: series.key })}`}
      lang={lang}
    >
      {sayVerdict(lang, units.length === 0 ? "first.high.none" : "first.high", { n: units.length, of })}
      <Names
        names={shown.map(({ unit, value }, i) => ({
          text: `${labels[i]} ${exact(value, series.unit)}`,
          href: unitHref(unit, lang),
        }))}
        more={units.length > NAMED}
        lang={lang}
      />
    </Line>
  );
}

function Contradicting({ answer: { year, contradicting }, lang }: Props) {
  const { read, ...n } = contradicting;
  if (read === 0) return null;
  return (
    <Line
      lead={sayVerdict(lang, "first.trust")}
      on="first.trust.on"
      href={`/quality${writeFilter({ lang, year })}#identities`}
      lang={lang}
    >
      {sayVerdict(lang, "first.trust.counts", { read, ...n })}
    </Line>
  );
}

function Names({ names, more, lang }: { names: { text: string; href: string }[]; more: boolean; lang: Lang }) {
  if (names.length === 0) return null;
  return (
    <>
      {names.map(({ text, href }, i) => (
        <span key={href}>
          {i > 0 && say(lang, "common.list")}
          <a href={href}>{text}</a>
        </span>
      ))}
      {more ? "…" : say(lang, "common.stop").trim()}
    </>
  );
}
