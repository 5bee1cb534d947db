/** Places by year, in groups of one parent; each group is drawn when it comes into view. */
import { keepElements } from "@/app/_charts/kept";
import { Still } from "@/app/_charts/still";
import { Empty, Figure } from "@/app/_ui/figure";
import { Hint } from "@/app/_ui/hint";
import { inLanguage, viewHref } from "@/app/_ui/links";
import { Scroll } from "@/app/_ui/scroll";
import { type Quality, type QualityMatrix, YEAR_STATES } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayQuality } from "@/lib/words/quality";
import { pick } from "@/lib/words/words";
import { matrixCsv, matrixSummary } from "./matrix-csv";
import { matrixRows, STATE_GLYPH } from "./matrix-html";
import { MatrixKeys } from "./matrix-keys";

export function Matrix({ quality, filter, lang }: { quality: Quality; filter: Filter; lang: Lang }) {
  const { matrix } = quality;
  const counted = YEAR_STATES.filter((s) => quality.counts[s] > 0);
  return (
    <Figure
      id="matrix"
      lang={lang}
      level={2}
      title={sayQuality(lang, "matrix")}
      subtitle={
        matrix.areas
          ? sayQuality(
              lang,
              matrix.areas.some((a) => a.years.some((y) => y.of !== null)) ? "matrix.areas" : "matrix.areas.units",
            )
          : [sayQuality(lang, "matrix.note"), <Hint key="hint" lang={lang} words={sayQuality(lang, "matrix.hint")} />]
      }
      notes={[sayQuality(lang, "matrix.deadline")]}
      csv={matrixCsv(matrix, lang)}
      summary={matrixSummary(quality, lang)}
      still={matrix.areas !== null || matrix.groups.length === 0}
    >
      {matrix.areas ? (
        <Areas areas={matrix.areas} years={matrix.years} filter={filter} lang={lang} />
      ) : matrix.groups.length === 0 ? (
        <Empty lang={lang} title={sayQuality(lang, "matrix.none")} />
      ) : (
        <>
          <ul className="key matrix-key">
            {counted.map((state) => (
              <li key={state}>
                <span className={`y-key y-${state}`} aria-hidden="true">
                  {STATE_GLYPH[state]}
                </span>{" "}
                {sayQuality(lang, `state.${state}`)} {quality.counts[state]}
              </li>
            ))}
          </ul>
          <MatrixKeys>
            {matrix.groups.map((group) => (
              <Group key={group.parent?.slug ?? ""} group={group} quality={quality} filter={filter} lang={lang} />
            ))}
          </MatrixKeys>
        </>
      )}
    </Figure>
  );
}

const ROW = 28;

function Group({
  group,
  quality,
  filter,
  lang,
}: {
  group: QualityMatrix["groups"][number];
  quality: Quality;
  filter: Filter;
  lang: Lang;
}) {
  const { years } = quality.matrix;
  const name = group.parent ? pick(lang, group.parent.name) : sayQuality(lang, "matrix.group");
  return (
    <Still
      as="div"
      className="matrix-group"
      style={{ containIntrinsicSize: `auto ${60 + group.rows.length * ROW}px` }}
      name={keepElements(
        <Scroll className="matrix-scroll" label={name}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  {group.parent && group.parent.slug !== quality.within?.slug ? (
                    <a href={viewHref("/quality", filter, { within: group.parent.slug })}>{name}</a>
                  ) : (
                    name
                  )}
                </th>
                {years.map((year) => (
                  <th key={year} scope="col" className={year === quality.year ? "y-marked" : undefined}>
                    <abbr title={String(year)}>{String(year).slice(2)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, names escaped in matrix-html.ts
              dangerouslySetInnerHTML={{
                __html: matrixRows(group, years, quality.year, lang, (href) => inLanguage(href, lang)),
              }}
            />
          </table>
        </Scroll>,
      )}
    />
  );
}

/** Sub-areas in place of thousands of rows: how many of how many, darker where more. */
function Areas({
  areas,
  years,
  filter,
  lang,
}: {
  areas: NonNullable<QualityMatrix["areas"]>;
  years: number[];
  filter: Filter;
  lang: Lang;
}) {
  return (
    <Scroll className="matrix-scroll" label={sayQuality(lang, "matrix")}>
      <table className="matrix-areas">
        <thead>
          <tr>
            <th scope="col">{sayQuality(lang, "area")}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                <abbr title={String(year)}>{String(year).slice(2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ place, years: cells }) => (
            <tr key={place.id}>
              <th scope="row">
                <a href={viewHref("/quality", filter, { within: place.slug })}>{pick(lang, place.name)}</a>
              </th>
              {cells.map(({ n, of }, i) => (
                <td key={years[i]} className={`c-${shade(n, of)}`} title={of === null ? String(n) : `${n} / ${of}`}>
                  {n === 0 ? <span className="faint">·</span> : n}
                  {of !== null && <small>/{of}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** 0 to 4 by the share that is there. */
const shade = (n: number, of: number | null): number =>
  n === 0 ? 0 : of === null ? 1 : Math.min(4, Math.ceil((n / of) * 4));
