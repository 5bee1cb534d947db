/** Names by which the report calls its own place, from its title lines: 阜阳市2018年政府信息公开工作报告 → 阜阳市. */
import type { SourceDocument } from "@/lib/report";
import type { NarrativeSetting } from "./draft";

const TITLE = /(?:政府信息公开|信息公开|政务公开)[^,。;:]{0,10}(?:报告|年报|总结|汇报)/;
/** Names of one character and 县 or 区 (涉县, 郊区) only where a name begins. */
const PLACE = /(?:(?<=^|[省市州盟:])[一-龥](?:县|区)|[一-龥]{2,10}?(?:省|市|县|区|州|盟|旗|镇|乡|街道))/g;

/** What stands before the words of the title in the first lines that are one: whose report it is, and of which year. */
function headsOfTitles(doc: SourceDocument): string[] {
  return doc.lines
    .filter((line) => line.end - line.start >= 6)
    .slice(0, 14)
    .flatMap((line) => {
      const text = doc.folded.slice(line.start, Math.min(line.end, line.start + 80)).replace(/\s/g, "");
      const title = TITLE.exec(text);
      return title ? [text.slice(0, title.index)] : [];
    });
}

/** Place and organ names of the first title lines; without the year and with their endings. */
export function ownNamesOf(doc: SourceDocument): string[] {
  const names = new Set<string>();
  for (const title of headsOfTitles(doc)) {
    const head = title
      .replace(/^.*[>:/|]/, "")
      .replace(/[\d年度]+$/, "")
      .replaceAll("人民政府", ":");
    for (const m of head.matchAll(PLACE)) names.add(m[0]);
  }
  return [...names];
}

/** 卫生健康 of 湖口县卫生健康委员会: in such a report 卫生健康信息 are all it publishes. */
const FIELD = /([一-龥]{2,24}?)(?:局|委员会|委|厅)(?=20|$|关于|的|[一-龥]{2,4}分局)/;
/** 由某市公安局某某分局编制: whose report it is where no title tells. */
/** 街道信息 in the report of a street office, 医院信息 in that of a hospital: the kind of organ stands for its field. */
const KIND =
  /(?:街道|镇|乡|学院|大学|学校|医院|园区|开发区|公司|中心)(?=办事处|人民政府|政府|管委会|管理委员会|20|$|关于)/;
const WRITTEN_BY = /由([一-龥]{2,30}?(?:局|委员会|委|厅))(?:[一-龥]{2,6}分局)?(?:办公室)?(?:负责|组织)*编制/;
const KIND_NAMES: Record<string, string[]> = { 镇: ["镇级"], 乡: ["乡级"], 大学: ["学校"], 学院: ["学院", "学校"] };
const PLACE_BEFORE = /^.*(?:[省县区州盟旗]|市(?!场))/;

function titlesAndWriter(doc: SourceDocument): string[] {
  const writer = WRITTEN_BY.exec(doc.folded.slice(0, 1500))?.[1];
  return [...headsOfTitles(doc), ...(writer ? [writer] : [])];
}

/** What the organ deals with that the title names: 水利 of a water bureau; the longest first. */
export function ownFieldsOf(doc: SourceDocument): string[] {
  const fields = new Set<string>();
  for (const title of titlesAndWriter(doc)) {
    const field = FIELD.exec(title.replace(/(?<!\d)20\d\d年?度?$/, ""))?.[1]?.replace(PLACE_BEFORE, "");
    if (!field || /人民政府|办公/.test(field)) continue;
    for (const part of [field, ...field.split("和")]) if (part.length > 1) fields.add(part);
    const bare = field.replace(/(?:事务|管理|监督管理)$/, "");
    if (bare.length > 1) fields.add(bare);
  }
  return [...fields].sort((a, b) => b.length - a.length);
}

/** Words that stand before 信息 without narrowing it: the field of the organ the title names, its kind, and 动态. */
export function fieldsOf(doc: SourceDocument): RegExp {
  const fields = new Set(["工作动态", "政务动态", "动态", ...ownFieldsOf(doc)]);
  for (const title of titlesAndWriter(doc)) {
    const kind = KIND.exec(title)?.[0];
    if (kind) for (const word of KIND_NAMES[kind] ?? [kind]) fields.add(word);
  }
  return new RegExp(
    `(?<=发布|公开|推送|更新|公布|各类)(?:(?:${[...fields].join("|")})(?:行政|工作|业务|系统|各类|类|相关|有关)?)+(?=(?:政府|政务)?信息(?:共|共计|合计)?\\d)`,
    "g",
  );
}

/** The last word of an organ's name, by which it calls itself: 局工作动态, 镇工作动态. */
const CALLED = /(?:街道|[局委镇乡]|学院|大学|学校|医院|园区|开发区|中心)(?=办事处|人民政府|政府|管委会|管理委员会|$)/;

/** What an organ is called in its titles, with its place and without, and by its last word; the longest first. */
export function callingsOf(doc: SourceDocument): string[] {
  const names = new Set<string>();
  for (const title of titlesAndWriter(doc)) {
    const name = title.replace(/(?:关于)?(?:20\d\d)?年?度?$/, "").replace(/^.*[>:/|]|^20\d\d年?度?/, "");
    const kind = CALLED.exec(name)?.[0];
    if (kind === undefined) continue;
    const upTo = name.replace(/(?:办事处|人民政府|政府|管委会|管理委员会)$/, "");
    // 乡镇动态 of a town are its own.
    if (/^[镇乡]$/.test(kind)) names.add("乡镇");
    for (const called of [name, upTo, upTo.replace(PLACE_BEFORE, ""), kind]) if (called !== "") names.add(called);
  }
  return [...names].sort((a, b) => b.length - a.length);
}

const ORGAN = /(?:局|委|办|厅|办公室|镇|乡|街道|委员会|中心)$/;

/** Whether the words name the one who reports: its place, or an organ in an organ's own report. */
export const namesReporter = (words: string, { own, ownNames }: NarrativeSetting): boolean =>
  ownNames.some((name) => words.endsWith(name)) ||
  (own.speaker !== "area" && ORGAN.test(words)) ||
  (own.kind === "other" && /(?:学校|学院|大学|医院)$/.test(words));
