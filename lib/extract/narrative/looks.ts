/** What the looks of a number and its surroundings settle before any words are read. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { COUNTS_AS } from "../form-notes";
import { firstFrom, type LineModel } from "./line-model";
import type { NumberRole } from "./roles";

const AVERAGE = /(?:[日月周季人户年]均|平均|每(?:个?工作日|[天日周月季](?!月)))[^,;。、\d]{0,8}$/;

/** 申请量超过46件的单位有4个: what some bodies have in common, and how many such bodies there are. */
const BODIES = "(?:单位|部门|机关|机构|乡镇|镇街|街道|县区|县市区|市县|地区|地方|栏目|账号|网站|企业)";
const SHARED_BY = new RegExp(`^(?:以上|以下|以内)?的${BODIES}(?:共|有|达|为)*\\d`);
const SUCH_BODIES = new RegExp(`\\d[余多]?[\\u4e00-\\u9fff]{0,2}(?:以上|以下|以内)?的${BODIES}(?:共|有|达|为|计)*$`);

/** Role of a number that its own looks or the words of growth around it settle. */
export function roleByLooks(line: LineModel, n: ProseNumber): [NumberRole["role"], string] | null {
  if (line.changes.some((c) => c.start <= n.start && n.start < c.end)) return ["growth", "year-on-year words"];
  switch (n.kind) {
    case "percent":
      if (/电子化/.test(line.text.slice(Math.max(0, n.start - 12), n.start))) return null;
      return ["percentage", "percent sign"];
    case "date":
      return ["date", "date or time"];
    case "document_number":
      return ["document_number", "number of a document"];
    case "phone":
      return ["phone", "telephone, fax or post code"];
    case "list_number":
      return ["list_number", "number of an item"];
    case "ordinal":
      return ["other", "ordinal"];
    case "limit":
      return ["other", "length of time"];
    case "code":
      return ["other", "part of an address, a code or damaged"];
    case "count":
      if (n.value === 1 && COUNTS_AS.test(line.text.slice(Math.max(0, n.from - 30), n.from)))
        return ["other", "how the form counts"];
      // 一稿多发的按一条计: a rule of counting.
      if (
        /按$/.test(line.text.slice(0, n.from)) &&
        /^(?:计|统计|计算|计数|算)(?=[,。;]|$)/.test(line.text.slice(n.to, n.to + 5))
      )
        return ["other", "how it is counted"];
      // 主动公开3327条,日均发布2条: says how busy, and counts nothing.
      if (AVERAGE.test(line.text.slice(Math.max(0, n.from - 12), n.from))) return ["other", "an average"];
      // 检索费2元/件: what one costs.
      if (n.unit === "元" && /^[/每][件份页张次条人套]/.test(line.text.slice(n.to, n.to + 2)))
        return ["other", "a price"];
      if (SHARED_BY.test(line.text.slice(n.to, n.to + 16))) return ["other", "what some bodies have in common"];
      if (/[个家]/.test(n.unit ?? "") && SUCH_BODIES.test(line.text.slice(Math.max(0, n.from - 20), n.from)))
        return ["other", "bodies that have something in common"];
      // 12345热线, 12320卫生健康公众号, 96128专线: the name of a service.
      return n.unit === null && /^(?:12[0-9]{3}|96\d{3})(?=[\u4e00-\u9fff])/.test(line.text.slice(n.start, n.start + 6))
        ? ["other", "number of a service"]
        : null;
    default:
      return n.kind satisfies never;
  }
}

/** 1名专职、2名兼职共3名: the next number is the sum of this one and those before it, so the words between belong here. */
const PEOPLE = /^[人名位]$/;
const alike = (a: ProseNumber, b: ProseNumber) =>
  a.unit === b.unit || (PEOPLE.test(a.unit ?? "") && PEOPLE.test(b.unit ?? ""));

export function isLastPart(line: LineModel, n: ProseNumber): boolean {
  const i = firstFrom(line, n.start);
  const next = line.numbers[i + 1];
  if (!next || !alike(next, n) || !/(?:共|总计|合计)[计有]?$/.test(line.text.slice(n.to, next.from))) return false;
  let sum = 0;
  for (let k = i; k >= 0 && sum < next.value; k--) {
    const part = line.numbers[k] as ProseNumber;
    if (part.kind !== "count" || !alike(part, n)) break;
    sum += part.value;
  }
  return sum === next.value && sum > n.value;
}

const APPLICANTS = /^(?:公民|法人|个人)、(?:法人|其[他它]组织|企业)[^,;。:\d]{0,14}(?:提[出交]|递交)/;

/** Where the words behind a number stop belonging to it. */
export function rightEdge(line: LineModel, n: ProseNumber): number {
  const max = Math.min(line.text.length, n.to + 30);
  for (let i = n.to; i < max; i++) {
    const c = line.text[i] as string;
    if (c === "、" && line.text.startsWith("专、兼", i - 1)) continue;
    // 收到7件由公民、法人和其他组织提交的申请: who they are is one name.
    if (c === "、" && APPLICANTS.test(line.text.slice(i - 2, i + 24))) continue;
    if (/[,;。:、()!?]/.test(c)) return i;
    if (/[共合总]/.test(c) && i > n.to && isLastPart(line, n)) return i;
  }
  for (let i = firstFrom(line, n.to); i < line.numbers.length; i++) {
    const next = line.numbers[i] as ProseNumber;
    if (next.start >= max) break;
    if (next.kind !== "date") return next.start;
  }
  return max;
}
