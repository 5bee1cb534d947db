/** Is what the words say really this report's figure: whole or part, own or another's, certain or doubtful? */
import type { Applicant } from "@/lib/report";
import { itemAmong, underUnread } from "./among";
import { type Case, caseOf, type Dropped, type Given, type Weighed } from "./case";
import { disputeRelation } from "./dispute-relation";
import { type Draft, type ListKind, MODIFIER, OF_DOUBTFUL, REQUEST_FAMILIES } from "./draft";
import { countsAccounts, countsElsewhere, outcomesOf } from "./elsewhere";
import type { Governing } from "./govern";
import { keyBesideOthers, keyOf } from "./key-of";
import { outletOf } from "./medium";
import { modifierOf, namedBehind } from "./modifiers";
import { subjectOf } from "./subject";
import { toldTogether } from "./told-together";
import { isRest, isShare, partOf, scopeOf } from "./whole-or-part";

export interface Verdict {
  key: string;
  family: string;
  applicant: Applicant | null;
  govern: Governing;
  head: Draft | null;
  list: ListKind;
  confidence: number;
  rule: string;
  doubts: readonly string[];
}

/** Why a dispute, and what became of it, is left out. */
export const OTHERS_DISPUTE = "dispute without relation to information disclosure";

const LISTS: ReadonlySet<string> = new Set(["means", "applicants", "outcomes", "recon_items", "litig_items"]);

/** Weighs a reading in its place. */
export function judge(given: Given): Verdict | Dropped {
  const c = caseOf(given);
  const told = weigh(c);
  if ("drop" in told) return told;
  const { govern, doubts: scopeDoubts } = scopeOf(c);
  const { key, family } = told;
  const doubts = [...scopeDoubts, ...told.doubts];
  const share = isShare(c, key, govern);
  const { memory } = c;
  const { phrase, say } = c.reading;
  return {
    key,
    family,
    applicant: told.applicant ?? (phrase.applicant && c.newForm ? phrase.applicant : null),
    govern,
    head: c.isItem ? c.head : share || c.opened ? memory.head : null,
    list: share ? "scope" : LISTS.has(family) ? (family as ListKind) : null,
    confidence: c.isItem ? 0.95 : phrase.bare ? 0.88 : phrase.context ? 0.94 : 0.97,
    rule: `${phrase.key}: ${say.source.slice(0, 60)}`,
    doubts,
  };
}

/** Row and doubts, one question after the other; the first that says so drops the number. */
function weigh(c: Case): Weighed | Dropped {
  const aside = toldTogether(c) ?? countsAccounts(c);
  if (aside) return aside;
  const subject = subjectOf(c);
  if ("drop" in subject) return subject;
  const outlet = outletOf(c, keyOf(c));
  if ("drop" in outlet) return outlet;
  const outcomes = outcomesOf(c);
  if ("drop" in outcomes) return outcomes;
  const relation = relationOf(c);
  if ("drop" in relation) return relation;
  const told = keyBesideOthers(c, outlet);
  const part = partOf(c, told);
  if ("drop" in part) return part;
  const elsewhere = countsElsewhere(c, told);
  if ("drop" in elsewhere) return elsewhere;
  const word = modifierOf(c.reading, c.setting.ownNames);
  const among = itemAmong(c, told.key, word);
  if (among) return among;
  if (ofNone(c)) told.doubts.push("part-of-none");
  if (ofDoubtful(c) || (REQUEST_FAMILIES.has(told.family) && underUnread(c))) told.doubts.push(OF_DOUBTFUL);
  if (ofAnotherFigure(c)) told.doubts.push("of-another-figure");
  const modifier =
    (REST.test(word) && isRest(c) ? "" : word) || namedBehind(c.reading, c.line, c.n.to, c.setting.ownNames);
  const doubts = [...subject, ...told.doubts, ...outcomes, ...relation, ...part, ...elsewhere];
  return { ...told, doubts: modifier === "" ? doubts : [...doubts, `${MODIFIER} ${modifier}`] };
}

/** 依申请公开0件,网上公开21件: what is none has no parts. */
const ofNone = ({ isItem, head, n, stated }: Case): boolean =>
  isItem && head?.value === 0 && n.value > 0 && stated.from !== "part";

/**
 * 结转下年度:自然人1件,…, 上年结转3件,其中自然人2件: who applied stands under what was carried on or became of it, and nothing in the
 * sentence came in.
 */
function ofAnotherFigure({ reading, sentence, memory }: Case): boolean {
  if (reading.phrase.family !== "applicants") return false;
  const lead = /^[^:\d]*(?=:)/.exec(sentence)?.[0] ?? "";
  if (ENDED.test(lead) && !CAME_IN.test(lead)) return true;
  const counted = memory.drafts.filter((d) => d.sentence === memory.sentence && d.family !== "applicants");
  return counted.length > 0 && counted.every((d) => d.family === "outcomes" || d.key.startsWith("requests_carried"));
}
const ENDED = /结转|予以公开|部分公开|不予|无法提供|其[他它]处理|办结|答复|处理决定|维持|纠正/;
const CAME_IN = /收到|新收|接收|接到|受理|提出|提交/;

/** 除2件结转外,其他13件均已办结. */
const REST = /^(?:其[余他它]|剩余|余下)的?$/;

/** Doubts about whose figure it is, or what of: they hold for its parts, too. */
const UNSURE: ReadonlySet<string> = new Set([
  MODIFIER,
  "upper_level",
  "as-reviewing-organ",
  "relation-unsaid",
  "named-body",
  "bodies-below",
  OF_DOUBTFUL,
]);

/** 收到不动产登记申请2100件,办结2080件: what is told of a figure whose subject is in doubt. */
function ofDoubtful({ isItem, head, reading, memory, stated }: Case): boolean {
  if (!REQUEST_FAMILIES.has(reading.phrase.family) && !/_items$/.test(reading.phrase.family)) return false;
  // 全省收到2300件,我县收到23件: whose the second is, its own part says.
  if (/^requests_(?:received|accepted)$/.test(reading.phrase.key) && stated.from === "part" && !stated.doubt)
    return false;
  const of =
    isItem || reading.phrase.family !== "requests"
      ? head
      : memory.drafts.find((d) => d.sentence === memory.sentence && /^requests_(?:received|accepted)$/.test(d.key));
  return (
    of?.review === true &&
    of.line === memory.line &&
    of.doubts.some((doubt) => UNSURE.has(doubt.split(" ", 1)[0] as string))
  );
}

const BOTH_DISPUTES =
  /(?:复议(?:案件|案)?(?:、|和|及|与|以及)(?:行政)?(?:诉讼|应诉)|诉讼(?:案件|案)?(?:、|和|及|与|以及)(?:行政)?复议)(?:案件|案|申请|数量|件)*(?:共|合计|总计|总数|为|计)*[1-9]/;

/** Disputes must be the report's own and about disclosure; items of theirs rest on a total that is, or are asked themselves. */
function relationOf({ reading, line, n, sentence, memory, head }: Case): Dropped | string[] {
  const { family } = reading.phrase;
  const items = family === "recon_items" || family === "litig_items";
  // 信息公开引起诉讼5件;征收类诉讼22件,胜诉20件: of the ones named last.
  if (items && memory.foreign === memory.sentence) return { drop: OTHERS_DISPUTE, role: "other" };
  // 行政复议、行政诉讼案件30件,结果维持21件: of both together.
  if (items && head?.sentence !== memory.sentence && BOTH_DISPUTES.test(sentence))
    return { drop: "of reconsiderations and lawsuits together", role: "breakdown" };
  if (family !== "recon" && family !== "litig" && !(items && head === null)) return [];
  const relation = disputeRelation(line, sentence, line.text.slice(n.to, n.to + 40), memory.topic);
  if (relation.unrelated) return { drop: OTHERS_DISPUTE, role: "other" };
  return n.value === 0 ? [] : relation.doubts;
}
