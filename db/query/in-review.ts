/** Facts and reports that wait for a person: under which name and why. */
import type { Words } from "@/lib/answers";
import { findIndicator, findProseIndicator } from "@/lib/dictionary/dictionary";
import type { Era } from "@/lib/report";
import { doubtsInWords } from "@/lib/words/doubts";
import { sayCode } from "@/lib/words/words";
import { all, type Db } from "../open";

/** Numbers of a version's facts that a failed check is about. */
export function factsOfFailedChecks(db: Db, versionId: number): ReadonlySet<number> {
  const rows = all<{ facts: string }>(
    db,
    "SELECT facts FROM finding WHERE version_id = ? AND result = 'fail' AND severity <> 'warn'",
    versionId,
  );
  return new Set(rows.flatMap((r) => JSON.parse(r.facts) as number[]));
}

/** Null for facts that do not wait. */
export const whyInReview = (
  fact: { seq: number; state: string; rule: string; confidence: number },
  failed: ReadonlySet<number>,
): Words | null => (fact.state === "review" ? doubtsInWords(fact.rule, failed.has(fact.seq), fact.confidence) : null);

/** Why a report is set aside whole. */
export const heldWords = (code: string): Words => ({
  zh: sayCode("zh", "held", code),
  en: sayCode("en", "held", code, {}, code.replaceAll("_", " ")),
});

/** Numbers of rows and what is counted, as the form prints them before and behind a name. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]+[)）.、．]+/;

/** The name of a row, for where it stands alone: 其他 and 总计 say nothing without the row above. */
export function indicatorName(key: string, era: Era): Words {
  const found = findProseIndicator(key, era);
  if (!found) return { zh: key, en: key };
  const bare = found.zh.replace(NUMBERED, "");
  if (bare === "总计") return { zh: "办理结果总计", en: found.en };
  const above = bare.startsWith("其他") && found.parent ? findIndicator(found.parent, found.era) : undefined;
  const whole = above?.zh.replace(NUMBERED, "").replace(/数量?$/, "");
  return { zh: whole && !whole.startsWith("通过") ? `${whole}·${bare}` : found.zh, en: found.en };
}
