/** What does a series measure, and where does its comparability break? */
import type { SeriesInfo } from "@/lib/answers";
import { isRatio } from "@/lib/compare/rules";
import { nounOf, nounOfWhole } from "@/lib/dictionary/counted";
import { allSeries, findSeries } from "@/lib/dictionary/dictionary";
import { eraFormat } from "@/lib/dictionary/eras";
import { seriesNote } from "@/lib/dictionary/series-notes";
import type { Era } from "@/lib/report";

const made = new Map<string, SeriesInfo>();

/** The series of that key, or null. */
export function seriesInfo(key: string): SeriesInfo | null {
  const known = made.get(key);
  if (known) return known;
  const series = findSeries(key);
  if (!series) return null;
  const info: SeriesInfo = {
    key,
    name: { zh: series.zh, en: series.en },
    definition: seriesNote(key).definition,
    unit: series.unit,
    counted: nounOf(key),
    whole: nounOfWhole(key),
    share: isRatio(key),
    group: series.group,
    comparability: series.comparability,
    breaks: series.breaks.map((b) => ({
      at: b.at,
      year: eraFormat(b.at.slice(3) as Era).from,
      reason: { zh: b.zh, en: b.en },
    })),
    remark: series.remark,
  };
  made.set(key, info);
  return info;
}

/** A series the dictionary is known to have. */
export function seriesOf(key: string): SeriesInfo {
  const info = seriesInfo(key);
  if (!info) throw new Error(`There is no series "${key}".`);
  return info;
}

/** All series, in the order of the dictionary. */
export const seriesList = (): SeriesInfo[] => allSeries.map((s) => seriesOf(s.key));
