/** Words that are used loosely, told by what the text says more exactly elsewhere. */
import { type Draft, rekey, sameScope } from "./draft";

/** Lines between a loose word and the exact one; further away it is told of something else. */
const NEAR = 3;
/** A platform or the directory is where all of it stands; a site is one way out. */
const PLATFORM = /(?:公开(?:平台|目录|系统|专栏)|目录系统|统一平台)[^,。;\d]*[\d,.]+[^\d]*$/;
/** 政府网站政务公开专栏: a part of a site is the site. */
const PART_OF_SITE = /(?:网站|门户网?|官网)[^,。;\d]*[\d,.]+[^\d]*$/;
/** 市政府信息公开平台: whose platform it is, and not the reporter's own. */
const GOVERNMENTS = /(?<=[省市县区州盟旗])(?<!全[省市县区州盟旗])(?:人民)?政府(?:政府|政务)?信息公开(?:平台|目录|系统)/;
const GAZETTE_DOCUMENTS = /(?:文件|公文|文稿)/;
const DECIDED_TO_ACCEPT = /(?:予以|决定|准予|同意|正式|符合|依法|实际|最终)受理|受理(?:的|了)/;

/**
 * - 依托政府信息公开平台公开1479条,政府网站公开1074条: what the platform shows is the total, where a site has its own number.
 * - 受理申请6件 in the overview, 收到6件,予以受理5件 below: the overview means what was received.
 * - 通过政府公报发布164条 and 公报刊发文件44篇: documents are not all that a gazette prints; the number waits for a person.
 */
export function tellLooseWords(text: string, drafts: Draft[]): void {
  const told = drafts.filter((d) => !d.silent && d.period === "year");
  const words = (d: Draft) => text.slice(Math.max(0, d.start - 24), d.end);
  const ofPlatform = (d: Draft) => PLATFORM.test(words(d)) && !PART_OF_SITE.test(words(d));
  for (const d of told) {
    if (d.review) continue;
    const others = told.filter((o) => o !== d && o.key === d.key && sameScope(o, d) && o.value !== d.value);
    if (others.length === 0) continue;
    if (d.key === "disclosed_via_website" && ofPlatform(d)) {
      const sites = others.filter((o) => Math.abs(o.line - d.line) <= NEAR && !ofPlatform(o));
      const site = sites.length > 0 && sites.some((o) => o.value < d.value);
      // 在市政府信息公开平台公开26条;局网站15条、行业网3210条: one site beside others.
      const oneOf = sites.some((o) => o.value > d.value) || (site && d.scope === "organ" && GOVERNMENTS.test(words(d)));
      const total = told.find((o) => o.key === "proactive_disclosures_total" && sameScope(o, d) && o.list === null);
      if (oneOf) {
        doubt(d, "medium");
        if (sites.length > 1) for (const o of sites) if (o.sentence === d.sentence) doubt(o, "medium");
      } else if (site && (!total || total.value === d.value)) become(d, "proactive_disclosures_total", "proactive");
      else if (site) doubt(d, "medium");
    }
    if (d.key === "requests_accepted" && !DECIDED_TO_ACCEPT.test(words(d))) {
      const received = told.some((o) => o.key === "requests_received" && o.value === d.value && sameScope(o, d));
      const decided = others.some((o) => DECIDED_TO_ACCEPT.test(words(o)));
      if (received && decided) become(d, "requests_received", "requests");
    }
    if (d.key === "disclosed_via_gazette" && GAZETTE_DOCUMENTS.test(words(d)))
      if (others.some((o) => !GAZETTE_DOCUMENTS.test(words(o)))) doubt(d, "of-documents");
  }
}

function become(d: Draft, key: string, family: string): void {
  if (rekey(d, key)) d.family = family;
}

function doubt(d: Draft, why: string): void {
  d.review = true;
  d.doubts = [...d.doubts, why];
}
