/** Whose figures the report gives: the whole area, the level's own bodies, or one organ. */
import type { IssuerKind, Scope } from "@/lib/report";
import type { Title } from "./clues";
import type { Issuer } from "./issuer";
import type { View } from "./view";

export interface ScopeResult {
  scope: Extract<Scope, "jurisdiction" | "level_own" | "organ" | "unknown">;
  quote: string;
  /** Position in the view, -1 without words of its own. */
  start: number;
  why: string;
}

/** The report says it is put together from those of others. */
const COMPILED =
  /(?:综合|汇总)[^。\n]{0,50}(?:各|市级|县级|区级|所属|全[市县区州省])[^。\n]{0,60}(?:报告|编制|而成|情况|数据)|在[^。\n]{0,50}(?:各|部门|单位)[^。\n]{0,40}基础上[^。\n]{0,12}(?:编制|汇总|形成|综合)|(?:根据|依据)[^。\n]{0,90}各[^。\n]{0,40}(?:年度报告|统计数据|数据)[^。\n]{0,12}(?:编制|编写|汇总)|(?:根据|依据)[^。\n]{0,60}各[^。\n]{0,40}情况(?:综合|汇总)(?:编制|编写|形成)|以及[^。\n]{0,10}各(?:乡|镇|街道|县|区|市|部门|单位)[^。\n]{0,60}情况(?:编制|编写|形成)|汇总(?:编制)?而成|(?:反映|涵盖|汇集|包括)[^。\n]{0,8}全[市县区州省旗盟][^。\n]{0,10}各级[^。\n]{0,30}(?:情况|工作|数据)|全[市县区州省旗盟]各级[^。\n]{0,30}(?:数据|情况|报告)(?:进行)?汇总|涵盖[^。\n]{0,30}各[^。\n]{0,30}政府[^。\n]{0,20}部门|(?:涵盖|反映|是)(?:了)?(?:20\d\d年度?)?全[省市县区州旗盟](?:20\d\d年度?)?政府信息公开工作[^。\n]{0,6}情况|(?:涵盖|反映|是)(?:了)?(?:20\d\d年度?)?[\u4e00-\u9fff]{2,10}[省市县区州旗盟]各级行政机关[^。\n]{0,16}情况/;
/** 综合各区人民政府和市政府各部门的年度报告编制而成, 全省政府信息公开工作情况: whoever signs it, the whole area is told of. */
const OF_ALL_BODIES =
  /各[^。\n]{0,12}(?:人民政府|政府)[^。\n]{0,30}(?:报告|情况)|各(?:委|办|局|部门|单位)[^。\n]{0,16}各(?:街道|镇|乡)[^。\n]{0,20}(?:报告|情况)|全[省市县区州旗盟][^。\n]{0,8}政府信息公开工作|各级行政机关/;
/** Whole-area words next to a figure. */
const AREA_FIGURE =
  /(?:全市|全县|全区|全州|全省|全旗|全盟|我市|我县|我区|我州|我省|各级行政机关|各级各部门)[^。;\n]{0,40}?\d+(?:\.\d+)?万?\s*(?:余|多)?(?:条|件|宗|起|项|例|次|人|篇|份|个|期|场)/g;
const AREA_WORDS = /全市|全县|全区|全州|全省|全旗|全盟|我市|我县|我区|我州|我省|我盟|我旗/g;
const OWN_WORDS =
  /本机关|我办|本办|我室|本部门|我局|我委|我厅|本局|代表(?:市|区|县|省)政府|(?<!政府及其?|政府)办公室(?:主动)?(?:收到|公开|受理)/g;
/** 市直单位收到143件;各县市收到186件: a figure told by levels is the whole area's. */
const BY_LEVELS =
  /(?:[省市县区州旗][直级]|各部门|政府部门)[^。\n\d]{0,16}\d[\d, ]*(?:条|件|宗)[^。\n]{0,24}?(?:各|[省市县区州旗]\(?[、市县区州旗]|乡|镇|街道)[^。\n\d]{0,14}\d[\d, ]*(?:条|件|宗)/;
const LEVEL_OWN = /(?:本报告|数据|统计)[^。\n]{0,30}(?:市|县|区|省|州)本级(?!以)/;

const first = (text: string, re: RegExp): { quote: string; start: number } => {
  const m = new RegExp(re.source).exec(text);
  return m ? { quote: m[0].slice(0, 60), start: m.index } : { quote: "", start: -1 };
};
const count = (text: string, re: RegExp): number => (text.match(re) ?? []).length;

/** 现公布某市2009年度…报告, 公布我旗2021年度…报告: the preface names the area, as a title would. */
const AREA_SAID =
  /(?:公布|发布|编制|公开|现将)(?:的|了)?《?(?:20\d\d年度?)?[\u4e00-\u9fff]{0,12}(?:省|市|县|自治区|[^\u5c40\u59d4]区|州|盟|旗)(?:20\d\d年?度?)?(?:的)?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?报告/;

const OFFICE = /办公室|办公厅|政府办(?!公)/;

/** Decides the scope from the issuer's kind, the title and how the text speaks. */
export function findScope(view: View, title: Title | null, issuer: Issuer): ScopeResult {
  const text = view.text;
  const head = text.slice(0, 2500);
  const compiled = COMPILED.exec(head);
  const figures = count(text, AREA_FIGURE);
  const area = count(text, AREA_WORDS);
  const own = count(text, OWN_WORDS);
  const kind: IssuerKind = issuer.kind;
  const subject = title?.subject ?? "";
  const areaTitle =
    /(?:省|市|县|区|州|盟|旗)(?:人民)?$/.test(subject) || (!title && AREA_SAID.test(head.slice(0, 1500)));
  // The office's own report; an area's report may well be signed by it.
  const officeTitle =
    OFFICE.test(subject) ||
    (!areaTitle &&
      !/人民政府$/.test(subject) &&
      OFFICE.test(issuer.name ?? "") &&
      !/公开办|公开工作|领导小组/.test(issuer.name ?? ""));
  const ofAll = compiled !== null && OF_ALL_BODIES.test(compiled[0]);
  const everyBody = /本[市县区州省](?:各区|各县)?各级/.test(head);
  const speaksForArea =
    (compiled !== null && (figures + area > 0 || everyBody || ofAll)) ||
    figures >= 2 ||
    (figures >= 1 && area >= 4) ||
    BY_LEVELS.test(text);

  const jurisdiction = (): ScopeResult =>
    compiled
      ? {
          scope: "jurisdiction",
          quote: compiled[0].slice(0, 60),
          start: compiled.index,
          why: "compiled from the reports of others",
        }
      : {
          scope: "jurisdiction",
          ...first(text, figures > 0 ? AREA_FIGURE : AREA_WORDS),
          why: "figures of the whole area",
        };
  const organ = (why: string): ScopeResult => ({ scope: "organ", ...first(text, OWN_WORDS), why });

  if (kind === "township" || kind === "zone") return organ("report of a township or zone");
  if (kind === "department" || kind === "other") {
    // An office that writes for the whole county: title of the county, figures of the county.
    if ((areaTitle || !title) && speaksForArea && area > own) return jurisdiction();
    if (/政务公开|信息公开|信息化|电子政务|政务服务|审管|数据/.test(issuer.name ?? "") && speaksForArea && area > own)
      return jurisdiction();
    return organ("report of one organ");
  }
  const level = LEVEL_OWN.exec(head);
  if (level)
    return {
      scope: "level_own",
      quote: level[0].slice(0, 60),
      start: level.index,
      why: "figures of the level's own bodies",
    };
  // 由市政府办公厅综合各区人民政府的年度报告编制, 依据全市各单位年度报告编写: the office writes, the area reports.
  const ofGovernments =
    compiled !== null &&
    speaksForArea &&
    /政府|各级行政机关|全[省市县区州旗盟]各/.test(compiled[0]) &&
    !OFFICE.test(subject);
  // 由某县人民政府办公室组织编制, without a title: 某县认真贯彻…, 全县共收到…, and not a word of the office's own.
  if (officeTitle && !title && figures >= 1 && own === 0) return jurisdiction();
  if (officeTitle && !ofGovernments)
    return speaksForArea && area > own + 2 ? jurisdiction() : organ("report of the government's office");
  if (compiled || speaksForArea) return jurisdiction();
  if (areaTitle && area >= 2 && area > own) return jurisdiction();
  if (!title && area >= 3 && area > own) return jurisdiction();
  if (own > area) return organ("speaks for the organ itself");
  if (areaTitle && area > 0) return jurisdiction();
  return { scope: "unknown", quote: "", start: -1, why: "nothing tells whose figures these are" };
}
