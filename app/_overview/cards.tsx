/** Headline cards: the year's sum or share, its change over the same units, how many units it speaks for, and the years before. */
import { Spark } from "@/app/_charts/spark";
import { viewHref } from "@/app/_ui/links";
import type { HeadlineCard } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { difference, exact, unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

export function Cards({ cards, filter, lang }: { cards: HeadlineCard[]; filter: Filter; lang: Lang }) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <Card key={card.series.key} card={card} filter={filter} lang={lang} />
      ))}
    </ul>
  );
}

function Card({ card, filter, lang }: { card: HeadlineCard; filter: Filter; lang: Lang }) {
  const { series, value, change } = card;
  return (
    <li className="card">
      <h3>{pick(lang, series.name)}</h3>
      {value === null ? (
        <p className="card-value none">{say(lang, "overview.cards.none")}</p>
      ) : (
        <p className="card-value">
          <a href={viewHref("/", { ...filter, series: series.key }, {}, "#ranking")}>{exact(value, series.unit)}</a>
          {!series.share && <small>{unitName(lang, series.unit)}</small>}
          {series.share && card.numerator !== null && card.denominator !== null && (
            <small>
              {say(lang, "figure.fraction", { n: exact(card.numerator, "件"), d: exact(card.denominator, "件") })}
            </small>
          )}
        </p>
      )}
      <p>{say(lang, "overview.cards.n", { n: card.n, of: card.of })}</p>
      {value !== null && (
        <p>
          {change
            ? say(lang, "overview.cards.change", {
                x: difference(lang, change.from, change.to, series.unit),
                n: change.n,
              })
            : say(lang, "overview.cards.nochange")}
        </p>
      )}
      <Spark values={card.spark.map((s) => s.value)} counts={card.spark.map((s) => s.n)} width={150} />
    </li>
  );
}
