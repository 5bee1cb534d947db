/** Names by which the report calls its own place, from its title lines: 阜阳市2018年政府信息公开工作报告 → 阜阳市. */
import type { SourceDocument } from "@/lib/report";
import type { NarrativeSetting } from "./draft";

const TITLE = /(?:政府信息公开|信息公开|政务公开)[^,。;:]{0,10}(?:报告|年报)/;
const PLACE = /[一-龥]{2,10}?(?:省|市|县|区|州|盟|旗|镇|乡|街道)/g;

/** Place and organ names of the first title lines; without the year and with their endings. */
export function ownNamesOf(doc: SourceDocument): string[] {
  const names = new Set<string>();
  let seen = 0;
  for (const line of doc.lines) {
    if (line.end - line.start < 6) continue;
    if (++seen > 14) break;
    const text = doc.folded.slice(line.start, Math.min(line.end, line.start + 80)).replace(/\s/g, "");
    const title = TITLE.exec(text);
    if (!title) continue;
    const head = text
      .slice(0, title.index)
      .replace(/^.*[>:/|]/, "")
      .replace(/[\d年度]+$/, "");
    for (const m of head.matchAll(PLACE)) names.add(m[0]);
  }
  return [...names];
}

const ORGAN = /(?:局|委|办|厅|办公室|镇|乡|街道|委员会|中心)$/;

/** Whether the words name the one who reports: its place, or an organ in an organ's own report. */
export const namesReporter = (words: string, { own, ownNames }: NarrativeSetting): boolean =>
  ownNames.some((name) => words.endsWith(name)) || (own.speaker !== "area" && ORGAN.test(words));
