/** Provinces as tiles. Each tile prints its value, so that the shade only helps; the table has the same numbers. */

import type { Table } from "@/app/_charts/table";
import { shade, TILES } from "@/app/_charts/tiles";
import { Figure } from "@/app/_ui/figure";
import { regionHref } from "@/app/_ui/links";
import type { Overview } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, short } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

export function TileMap({ answer, lang }: { answer: Overview; lang: Lang }) {
  const { series } = answer.ranking;
  const known = answer.provinces.filter((p) => p.units > 0);
  const byCode = new Map(known.map((p) => [p.code, p]));
  const max = Math.max(0, ...known.map((p) => p.value ?? 0));
  const table: Table = {
    caption: pick(lang, series.name),
    columns: [
      { label: say(lang, "common.place") },
      { label: say(lang, "common.value"), numeric: true },
      { label: say(lang, "overview.tiles.count"), numeric: true },
    ],
    rows: [...known]
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
      .map((p) => ({
        cells: [
          { text: pick(lang, p.name), href: regionHref(p.slug, lang) },
          { text: p.value === null ? say(lang, "overview.tiles.nodata") : exact(p.value, series.unit) },
          { text: String(p.units) },
        ],
      })),
  };
  return (
    <Figure
      id="tiles"
      lang={lang}
      level={2}
      title={say(lang, "overview.tiles", { series: pick(lang, series.name), year: answer.year })}
      subtitle={say(lang, "overview.tiles.note")}
      table={table}
    >
      <ul className="tiles">
        {TILES.map((tile) => {
          const found = byCode.get(tile.code);
          const name = tile[lang];
          const place = { gridColumn: tile.col, gridRow: tile.row };
          if (!found)
            return (
              <li key={tile.code} style={place} className="tile">
                <span title={`${name}${say(lang, "common.colon")}${say(lang, "overview.tiles.nodata")}`}>
                  {lang === "zh" ? tile.zh : tile.letters}
                </span>
              </li>
            );
          const value = found.value === null ? "…" : short(lang, found.value, series.unit);
          return (
            <li key={tile.code} style={place} className={`tile shade-${shade(found.value, max)}`}>
              <a
                href={regionHref(found.slug, lang)}
                title={`${name} · ${say(lang, "overview.tiles.units", { n: found.units })}`}
              >
                {lang === "zh" ? tile.zh : <abbr title={name}>{tile.letters}</abbr>}
                <b>{value}</b>
              </a>
            </li>
          );
        })}
      </ul>
    </Figure>
  );
}
