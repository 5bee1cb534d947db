/** Where a place stands among its peers: each headline figure beside their median, and how many have less and more. */
import { withDoubt } from "@/app/_charts/shown";
import { Scroll } from "@/app/_ui/scroll";
import { whole } from "@/app/_ui/whole";
import type { PeerStanding, RegionPage, Shown } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";

/** Fewer peers than this say nothing about where a place stands; with fewer than `SURE` it is told how few they are. */
export const PEERS = 3;
export const SURE = 5;

type Told = RegionPage["cards"][number] & {
  latest: { year: number; shown: Extract<Shown, { kind: "value" }> };
  peers: PeerStanding;
};

const isTold = (card: RegionPage["cards"][number]): card is Told =>
  card.latest?.shown.kind === "value" && (card.peers?.n ?? 0) >= PEERS;

const SIDES = ["high", "low", "alike"] as const;

/** Above or below the median of the peers by more than chance, or not. Where chance plays no part: beyond three quarters of them. */
export function sideOf(value: number, peers: PeerStanding): (typeof SIDES)[number] {
  if (peers.chance === true || value === peers.median || isAmong(peers)) return "alike";
  return value > peers.median ? "high" : "low";
}

/** No chance in it, and neither side has most of the peers: 56 people beside 54, 58 and 60 are not few. */
const isAmong = ({ chance, below, above, n }: PeerStanding): boolean =>
  chance === null && Math.max(below, above) < n * 0.75;

const RULE = { zh: "同一上级、同一层级、同一口径", en: "same level and scope, under the same place" };

export function PeerVerdict({ page, lang }: { page: RegionPage; lang: Lang }) {
  const told = page.cards.filter(isTold);
  if (told.length === 0)
    return page.peers.units.length > 0 ? <p className="faint small">{whole(sayVerdict(lang, "peers.none"))}</p> : null;
  const fewest = Math.min(...told.map((card) => card.peers.n));
  const groups = SIDES.map((side) => ({
    side,
    cards: told.filter((card) => sideOf(card.latest.shown.value, card.peers) === side),
  })).filter(({ cards }) => cards.length > 0);
  const counts = groups.map(({ side, cards }) => sayVerdict(lang, `peers.n.${side}`, { n: cards.length }));
  return (
    <div className="peer-verdict">
      <p className="verdict">
        {whole(sayVerdict(lang, "peers.lead", { rule: pick(lang, RULE) }))}
        {counts.join(say(lang, "common.sep"))}
        {say(lang, "common.stop")}
      </p>
      <Scroll label={sayVerdict(lang, "peers.table")} className="scroll fit tall">
        <table className="data peer-table phone-cards">
          <caption className="sr">{sayVerdict(lang, "peers.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{say(lang, "common.indicator")}</th>
              <th scope="col" className="num">
                {sayVerdict(lang, "peers.col.here")}
              </th>
              <th scope="col" className="num">
                {sayVerdict(lang, "peers.col.median")}
              </th>
              <th scope="col">{sayVerdict(lang, "peers.col.side")}</th>
              <th scope="col">{sayVerdict(lang, "peers.col.place")}</th>
            </tr>
          </thead>
          <tbody>
            {groups.flatMap(({ side, cards }) =>
              cards.map((card) => <Row key={card.series.key} card={card} side={side} lang={lang} />),
            )}
          </tbody>
        </table>
      </Scroll>
      {fewest < SURE && <p className="faint small">{whole(sayVerdict(lang, "peers.few", { n: fewest }))}</p>}
      <p className="faint small">{whole(sayVerdict(lang, "peers.judge"))}</p>
    </div>
  );
}

function Row({ card, side, lang }: { card: Told; side: (typeof SIDES)[number]; lang: Lang }) {
  const { series, latest, peers } = card;
  return (
    <tr className={side === "alike" ? undefined : "apart"}>
      <th scope="row" className="full">
        {pick(lang, series.name)} <span className="faint nowrap">{latest.year}</span>
      </th>
      <td className="num" data-head={sayVerdict(lang, "peers.col.here")}>
        {withDoubt(latest.shown, series.unit, lang)}
      </td>
      <td className="num" data-head={sayVerdict(lang, "peers.col.median")}>
        {exact(peers.median, series.unit)}
      </td>
      <td className="nowrap">
        {sayVerdict(lang, side === "alike" && isAmong(peers) ? "peers.among" : `peers.${side}`)}
      </td>
      <td className="nowrap full">
        <Place peers={peers} />
        <span className="faint small">
          {sayVerdict(lang, "peers.place", { n: peers.n, below: peers.below, above: peers.above })}
        </span>
      </td>
    </tr>
  );
}

const WIDTH = 96;

/** The peers in their order from the lowest, and the place itself among them. */
function Place({ peers: { n, below, above } }: { peers: PeerStanding }) {
  const x = (i: number) => 4 + (i / n) * (WIDTH - 8);
  const own = below + Math.floor((n - below - above) / 2);
  return (
    <svg className="peer-place" width={WIDTH} height="12" viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
      {Array.from({ length: n + 1 }, (_, i) => i)
        .filter((i) => i !== own)
        .map((i) => (
          <circle key={i} cx={x(i).toFixed(1)} cy="6" r={n > 24 ? 1.3 : 2} />
        ))}
      <circle className="own" cx={x(own).toFixed(1)} cy="6" r="4" />
    </svg>
  );
}
