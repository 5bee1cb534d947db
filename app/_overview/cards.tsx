/** Headline cards: the year's sum or share, its change over the same units, how many units it speaks for, and the years before. */
import { BLANK_GLYPH, openPartWords } from "@/app/_charts/shown";
import { alikeYears, YearColumns, type YearColumnsProps } from "@/app/_charts/year-columns";
import { viewHref } from "@/app/_ui/links";
import { MarkGlyph } from "@/app/_ui/marks";
import { whole } from "@/app/_ui/whole";
import type { HeadlineCard } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { difference, exact, unitBehind } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";

export interface CardsProps {
  cards: HeadlineCard[];
  filter: Filter;
  /** Units to compare, as addresses name them. */
  compared: string[];
  lang: Lang;
}

export function Cards({ cards, filter, compared, lang }: CardsProps) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <Card key={card.series.key} card={card} filter={filter} compared={compared} lang={lang} />
      ))}
    </ul>
  );
}

function Card({ card, filter, compared, lang }: Omit<CardsProps, "cards"> & { card: HeadlineCard }) {
  const { series, value, change } = card;
  return (
    <li className="card">
      <h3>{pick(lang, series.name)}</h3>
      {value === null ? (
        <NoValue card={card} filter={filter} lang={lang} />
      ) : (
        <p className="card-value">
          <a href={viewHref("/", { ...filter, series: series.key }, {}, "#ranking")}>{exact(value, series.unit)}</a>
          {!series.share && <small>{unitBehind(lang, series, value)}</small>}
          {series.share && card.numerator !== null && card.denominator !== null && (
            <small>
              {say(lang, "figure.fraction", { n: exact(card.numerator, "件"), d: exact(card.denominator, "件") })}
            </small>
          )}
        </p>
      )}
      {value !== null && (
        <p>
          {whole(
            change
              ? say(lang, change.n === card.n ? "overview.cards.change" : "overview.cards.change.some", {
                  x: difference(lang, change.from, change.to, series.unit),
                  n: change.n,
                })
              : say(lang, "overview.cards.nochange"),
          )}
        </p>
      )}
      {card.collected && <p>{whole(say(lang, "overview.cards.n", { n: card.n, of: card.of }))}</p>}
      {card.open && (
        <p>
          <MarkGlyph mark="openCheck" /> {whole(openPartWords(card.open, series.share, lang))}
        </p>
      )}
      <YearColumns {...columnsOf(card)} />
      <CardLinks card={card} filter={filter} compared={compared} lang={lang} />
    </li>
  );
}

const columnsOf = (card: HeadlineCard): YearColumnsProps => ({
  years: card.spark.map((s) => s.year),
  values: card.spark.map((s) => s.value),
  counts: card.spark.map((s) => s.n),
  shown: card.year,
  breaks: card.series.breaks.map((b) => b.year),
});

/** Whether any card has columns to be explained. */
export const hasColumns = (cards: readonly HeadlineCard[]): boolean =>
  cards.some((card) => alikeYears(columnsOf(card)) !== null);

/** Why there is none, and the newest year that has one. */
function NoValue({ card, filter, lang }: Omit<CardsProps, "cards" | "compared"> & { card: HeadlineCard }) {
  const last = card.spark.findLast((s) => s.value !== null);
  return (
    <>
      <p className="card-value none">
        {card.collected
          ? say(lang, "overview.cards.none")
          : `${BLANK_GLYPH.not_collected} ${say(lang, "blank.not_collected")}`}
      </p>
      {!card.collected && <p>{whole(say(lang, "blank.not_collected.long"))}</p>}
      {last && (
        <p>
          <a href={viewHref("/", filter, { year: last.year }, "#cards")}>
            {say(lang, "overview.cards.latest", { year: last.year })}
          </a>
        </p>
      )}
    </>
  );
}

/** Where the figure goes on: who is high and low, whose report is not held, the same beside others over the years. */
function CardLinks({ card, filter, compared, lang }: Omit<CardsProps, "cards"> & { card: HeadlineCard }) {
  const { year, level, scope } = filter;
  const about = pick(lang, card.series.name);
  const links = [
    { words: "card.rank", href: `/rankings${writeFilter({ lang, year, level, scope, series: card.series.key })}` },
    { words: "card.missing", href: `/quality${writeFilter({ lang, year, level, scope })}#missing` },
    { words: "card.compare", href: `/compare${writeFilter({ lang, places: compared, show: [card.series.key] })}` },
  ] as const;
  return (
    <ul className="card-links">
      {links
        .filter(({ words }) =>
          words === "card.rank" ? card.value !== null : words === "card.compare" ? compared.length > 0 : true,
        )
        .map(({ words, href }) => (
          <li key={words}>
            <a href={href}>
              {sayVerdict(lang, words)}
              <span className="sr">
                {say(lang, "common.colon")}
                {about}
              </span>
            </a>
          </li>
        ))}
    </ul>
  );
}
