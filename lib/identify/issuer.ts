/** Who issued the report and what kind of body it is: signature > preface > metadata row > title. */
import type { IssuerKind } from "@/lib/report";
import type { IssuerClue, Title } from "./clues";
import { copied } from "./issuer-copied";
import { kindByLanguage, kindOf, OF_GOVERNMENT, OPENNESS_OFFICE, writesForArea } from "./issuer-kind";
import { MINISTRY_NAME } from "./national";
import { ORGAN_END } from "./patterns";
import { aloneOnLine, GAP, type View } from "./view";

export interface Issuer {
  name: string | null;
  kind: IssuerKind;
  /** All organs that may be the issuer, the most believable first. */
  clues: IssuerClue[];
}

const HAN = `\\u4e00-\\u9fff${GAP}()·、`;
const WHOLE = new RegExp(`^[${HAN}]{2,40}?${ORGAN_END}$`);
const NO_ORGAN =
  /^(?:附件|附表|主办|承办|版权|联系|地址|来源|上一|下一|无|一、|二、|三、|四、|五、|六、|七、|八、|[(]?[一二三四五六七八九十][)、]|其他|本|我|请|由|经|向|在|对|关于|指定|设立|设置|建立|成立)|[。;:,!?]|我[局委厅办镇乡市县区]|(?:工作|情况|问题|建设|措施|方面)$|报告|年报|总结|目录|指南|联系我们|网站/;

/** Words that are no organ although they end like one. */
const FALSE_ORGAN =
  /^(?:政府信息公开|信息公开|政务公开|依申请公开|首页|政务服务中心|新闻中心|互动交流|各乡镇|各镇|.{0,6}(?:年度|公开)办|.{0,12}党(?:工?委|组|总?支部?))$/;

/** Strips a trailing date and blanks: 遂溪县建新镇人民政府 2018年12月31日. A sentence (某局2018年公开…) is no date. */
const withoutDate = (s: string): string =>
  s
    .replace(
      /(?:20\d\d|二[〇○零Oo0一二三四五六七八九]{3})[年./-][\d〇○零一二三四五六七八九十年月日号./:：-]*(?:印发|制)?$/,
      "",
    )
    .replace(/[(](?:盖章|公章|章)[)]$/, "");

const tight = (s: string): string => s.replace(/\s+/g, "");

/** The organ named alone on a line, or null. */
function organLine(text: string): string | null {
  // 各区县人民政府: and the like are addressed, not signing.
  if (/[::]\s*$/.test(text)) return null;
  const bare = withoutDate(tight(text)).replace(/^[:：]|[:：,。]$/g, "");
  if (bare.length < 3 || bare.length > 40 || NO_ORGAN.test(bare) || FALSE_ORGAN.test(bare)) return null;
  return WHOLE.test(bare) ? bare : null;
}

/** Offset of a name in the view although blanks stand inside it. */
function spanOf(view: View, name: string, from: number, to: number): { start: number; end: number } {
  const at = view.text.indexOf(name, from);
  if (at >= 0 && at < to) return { start: at, end: at + name.length };
  return { start: from, end: to };
}

function signatures(view: View, title: Title | null): IssuerClue[] {
  const found: IssuerClue[] = [];
  const last = view.lines.length - 1;
  for (let i = last; i >= Math.max(0, last - 14); i--) {
    const line = view.lines[i];
    const text = line && aloneOnLine(line);
    if (!line || !text) continue;
    // What stands above the title is the site's head.
    if (title !== null && title.start > line.end) break;
    const name = organLine(text);
    if (!name) continue;
    const dated =
      /20\d\d\s*年|二[〇○零Oo0]/.test(line.text) ||
      /^[^\u4e00-\u9fff]*(?:20\d\d|二)[\d〇○零一二三四五六七八九Oo]*\s*年/.test(view.lines[i + 1]?.text ?? "");
    const clue: IssuerClue = { name, ...spanOf(view, name, line.start, line.end), from: "signature" };
    if (dated) found.unshift(clue);
    else if (last - i <= 6) found.push(clue);
  }
  // Signed under the title: 2009 reports, and offices that write for the county.
  const first = view.lines.findIndex((l) => title !== null && l.end >= title.end && title.start >= 0);
  for (let i = first + 1; first >= 0 && i <= first + 3; i++) {
    const line = view.lines[i];
    if (line?.kind !== "prose") continue;
    const name = organLine(line.text);
    if (name) found.push({ name, ...spanOf(view, name, line.start, line.end), from: "signature" });
  }
  return found;
}

const ZONE_END =
  "(?:开发区|高新区|经开区|工业园区?|产业园区?|工业(?:新)?城|集中区|集聚区|投资区|保税区|综保区|度假区|示范区|试验区|管理区)";

// 2016年|度本乡: no name begins in the middle of a year.
const ORGAN_INSIDE = `((?!度)[\\u4e00-\\u9fff${GAP}()]{2,34}?${ORGAN_END})`;
/**
 * How a preface names the issuer. A pattern that begins with the organ is tried wherever a clause begins; the words it needs behind the organ
 * stand before it: most texts lack them, and then the search, two hundredths of all reading, is none.
 */
const PREFACE: (RegExp | readonly [needs: RegExp, pattern: RegExp])[] = [
  [/编制[了的]/, new RegExp(`(?:^|[\\n。,])\\s*${ORGAN_INSIDE}(?:组织|认真)?编制(?:了|的)`, "m")],
  new RegExp(
    // 由某局综合科负责答疑 names who answers, not who writes.
    `由${ORGAN_INSIDE}(?:负责)?(?:编制|编写|编撰|撰写|制作|起草|草拟|拟写|综合(?![科股处室部组办])|汇总|组织编制|根据|按照|依据|依照|结合)`,
  ),
  [
    /[据照]《?中华人民共和国政府信息公开条例/,
    new RegExp(
      `(?:^|[\\n。,])\\s*(?:本(?:年度)?报告(?:是|系)?)?${ORGAN_INSIDE}(?:根据|按照|依据|依照)《?中华人民共和国政府信息公开条例`,
      "m",
    ),
  ],
  new RegExp(
    `(?:现公布|现发布|现公开|现将|现就|特向社会公布|向社会公布|公布|编制)《?(?:20\\d\\d年度?)?${ORGAN_INSIDE}(?:关区)?(?:20\\d\\d年)?度?(?:的)?(?:(?:政府|政务)?信息公开|年度报告)`,
  ),
  // 按照条例要求,某市税务局向社会公布本单位2020年政府信息公开工作年度报告
  [
    /向社会(?:公布|公开|发布)(?:本|我|20)/,
    new RegExp(`(?:^|[\\n。,])\\s*${ORGAN_INSIDE}(?:现|特)?向社会(?:公布|公开|发布)(?:本|我|20)`, "m"),
  ],
  // 现公开某某经济开发区信息公开2018年度报告
  new RegExp(
    `(?:公布|发布|公开|编制)(?:20\\d\\d年度?)?([\\u4e00-\\u9fff]{2,14}?${ZONE_END})(?:20\\d\\d年)?度?(?:的)?(?:政府|政务)?信息公开`,
  ),
  // 由某某高新区编制的2018年度政府信息公开工作年度报告
  new RegExp(`由([\\u4e00-\\u9fff]{2,14}?${ZONE_END})(?:组织|负责)*(?:编制|编写|撰写)`),
  // 现公开某部(含某局)2009年政府信息公开工作年度报告
  new RegExp(
    `(?:公布|发布|公开|现将|编制)《?(?:20\\d\\d年度?)?(${MINISTRY_NAME})(?:20\\d\\d年)?度?(?:的)?(?:政府|政务)?信息公开`,
  ),
  // 某部编制了本级行政机关2019年政府信息公开工作年度报告
  new RegExp(`(?:^|[\\n。,由])\\s*(${MINISTRY_NAME})(?:组织|认真|负责)?编制(?:了|的)?`, "m"),
  // 按照2024年某区财政局政府信息公开工作实际编制, 汇总某市财政局网站和平台数据编制而成
  new RegExp(
    `(?:按照|根据|结合|汇总|[》)][和与及])(?:20\\d\\d年度?)?${ORGAN_INSIDE}(?:20\\d\\d年度?)?(?:门户)?(?:政府信息公开|信息公开|网站)[^。\\n]{0,30}(?:编制|编写|撰写)`,
  ),
  // 全文包括某旗某苏木人民政府信息公开总体情况
  new RegExp(`(?:全文|报告|内容)包括${ORGAN_INSIDE}(?:20\\d\\d年度?)?(?:政府|政务)?信息公开(?:工作)?总体情况`),
  // 对以某区人民政府及其办公室名义开展政府信息公开工作的情况进行报告
  // 以县政府名义发布的规范性文件 tells of documents.
  [
    /名义/,
    new RegExp(
      `以${ORGAN_INSIDE}(?:及其办公[室厅])?(?:的)?名义(?:\\([^()\\n]{2,20}\\))?(?:开展|进行|实施|办理)?的?(?:各项)?(?:政府|政务)?(?:信息)?公开(?!的?(?:文件|规范|政策|公文))`,
    ),
  ],
  // 编制单位为某街道办事处
  new RegExp(`(?:编制|起草|编写|撰写)(?:单位|机关|部门|机构)[:为是]\\s*${ORGAN_INSIDE}(?=[,。;\\s(]|$)`),
  // 由某区环境保护局的2017年政府信息公开年度报告编制而成
  new RegExp(`由${ORGAN_INSIDE}的?20\\d\\d年度?(?:政府)?信息公开[^。\\n]{0,12}报告[^。\\n]{0,4}编制`),
  // 某市环境保护局(以下简称市环保局)
  [
    /简称/,
    new RegExp(
      `(?:^|[\\n。,、]|以及|由|与|和)\\s*${ORGAN_INSIDE}\\((?:以下)?简称["“]?[^()]{1,10}(?:局|委|厅|办|中心)["”]?\\)`,
      "m",
    ),
  ],
  // 某市卫生健康委是主管全市卫生健康事业的政府职能部门
  [
    /是(?:主管|负责|承担|市|县|区)/,
    new RegExp(`(?:^|[\\n。])\\s*${ORGAN_INSIDE}是(?:主管|负责|承担|市|县|区)[^。\\n]{0,30}(?:部门|机构)`, "m"),
  ],
];
/** The same where a line ended inside it: 三水区 审计局. */
const ORGAN_WRAPPED = `([\\u4e00-\\u9fff${GAP}()]{2,24}? ?[\\u4e00-\\u9fff]{0,12}?${ORGAN_END})`;
/** 请与某市民政局办公室联系: who answers questions, where nothing else names the issuer. */
const CONTACT = new RegExp(
  `(?:咨询|联系|受理)(?:单位|部门|机构|方式)[:为是]?\\s*${ORGAN_INSIDE}(?=[,。;\\s(]|$)|(?:致电|拨打|(?:请|可)(?:直接)?(?:联系|咨询|垂询|函告))${ORGAN_INSIDE}(?=[,。;:\\s(]|$)|(?:请|可)(?:直接)?向${ORGAN_INSIDE}(?:反映|咨询|提出|反馈|了解|查询)|(?:解释(?:工作)?|报告)由${ORGAN_INSIDE}(?:承担|负责(?:答疑|解释|解答)?)(?=[,。;:\\s(]|$)|(?:请|可|直接)?与${ORGAN_WRAPPED}(?:(?:政府)?信息公开(?:工作)?(?:主管)?机构(?:\\([^()\\n]{1,30}\\))?联系|(?:办公室|秘书科|综合科|综合股|[\\u4e00-\\u9fff]{2,6}[科股处])联系|联系)`,
);

const ROW =
  /(?:发布(?:机构|单位|主体|部门)|公开主体|责任(?:单位|部门|主体)|制作单位|编制(?:单位|机关|部门)|发文(?:机关(?:名称)?|单位)|公开(?:机构|单位|部门)|提供(?:单位|部门)|信息来源|供稿单位|来源)\s*[\]】]?\s*[::|]\s*\|?\s*\[?([\u4e00-\u9fff()·]{2,40})/g;
/** Who put it on the site may be a person; an organ's name tells itself. */
const PUT_BY = new RegExp(
  `(?:发布者|发布人|作者|编辑)\\s*[\\]】]?\\s*[::]\\s*([\\u4e00-\\u9fff()·]{2,38}?${ORGAN_END})(?=[\\s|\\]】]|$)`,
  "g",
);
/** The same in two lines: the label, and below it the organ. */
const ROW_BELOW = new RegExp(
  `^\\s*(?:[•·*-]\\s*)?(?:发布(?:机构|单位|主体|部门)|公开主体|责任(?:单位|部门|主体)|制作单位|编制单位|发文(?:机关|单位)|公开(?:机构|单位|部门)|信息来源|来源)\\s*\\n\\s*([\\u4e00-\\u9fff()·]{2,40}?${ORGAN_END})\\s*$`,
  "gm",
);
const NEXT =
  /(?:生成日期|发布日期|发文日期|成文日期|发布时间|有效性|主题分类|文号|索引|浏览|字体|点击|时间|日期|作者|关键词|公开|组配|名称|信息分类).*$/;

/** Verbs that a pattern may take along: 按时完成某某街道…报告. */
const VERBS = /^(?:按时|认真|已|现|特|并|及时|如期)?(?:完成|编制|做好|公布|发布|形成|结合)(?=[\u4e00-\u9fff]{3,})/;

/** Everything that names the issuer. */
function collect(view: View, title: Title | null): IssuerClue[] {
  const clues = signatures(view, title);
  const preface = view.text.slice(0, 2500);
  for (const entry of PREFACE) {
    const [needs, pattern] = entry instanceof RegExp ? [null, entry] : entry;
    const m = needs && !needs.test(preface) ? null : pattern.exec(preface);
    if (!m) continue;
    const name = (m[1] as string).replace(VERBS, "").replace(/^(?:由|是由|的|以及|和|及|了|本)/, "");
    if (NO_ORGAN.test(name) || FALSE_ORGAN.test(name)) continue;
    const start = m.index + m[0].indexOf(name);
    clues.push({ name, start, end: start + name.length, from: "preface" });
  }
  const top = view.text.slice(0, 3000);
  for (const m of [...top.matchAll(ROW), ...top.matchAll(PUT_BY), ...top.matchAll(ROW_BELOW)]) {
    const name = (m[1] as string).replace(NEXT, "");
    if (
      name.length < 3 ||
      /本站|原创|网站|融媒体|传媒|电视台|新闻中心|政务公开办$|政府网|公众网|转载|互联网|中国网|(?:政府|政务)信息$/.test(
        name,
      )
    )
      continue;
    const start = m.index + m[0].indexOf(name);
    clues.push({ name, start, end: start + name.length, from: "row" });
  }
  if (title && title.start >= 0) {
    const subject = organOfTitle(title.subject);
    if (subject) clues.push({ name: subject, ...spanOf(view, subject, title.start, title.end), from: "title" });
  }
  return clues;
}

/** 一、总体情况 / 2023年,某省人民政府办公厅坚持…: who acts in the first sentence, where nothing else names the issuer. */
const ACTS = new RegExp(
  `(?:(?:^|\\n)[?\\s]*(?:一、[^\\n。]{0,20}\\n[?\\s]*)?(?:\\(一\\)[^\\n。]{2,16}[。\\n]\\s*)?20\\d\\d年度?(?:以?来)?,?|\\n\\s*\\(一\\)[^\\n。]{2,20}\\n\\s*|\\n\\s*一、[^\\n。]{2,20}\\n\\s*)${ORGAN_INSIDE}(?:(?:政府)?信息公开工作)?(?=以|坚持|认真|深入|始终|全面|严格|高度|积极|按照|在|持续|准确|聚焦|围绕|紧紧|紧扣|扎实|切实|进一步|不断|贯彻|落实|立足)`,
);

/** The office inside a body that answers for it: 某局办公室, 某街道办事处信息公开办公室. */
const OWN_OFFICE =
  /(?:(?<=局|委|厅|部)(?:(?:政府)?信息公开|政务公开)[\u4e00-\u9fff]{0,10}办公室|(?<=局|委|厅)办公室|(?<=办事处|镇人民政府|乡人民政府|镇政府|乡政府)(?:(?:政府)?信息公开|政务公开|党政)(?:综合)?办公室)$/;

/** The organ to ask, named in full with its place, where the language speaks as such an organ. */
function contact(view: View): IssuerClue | null {
  const begin = view.text.slice(0, 2500);
  const acts = ACTS.exec(begin);
  const m = CONTACT.exec(begin) ?? acts;
  const printed = (m?.slice(1).find((organ) => organ !== undefined) ?? "").replace(OWN_OFFICE, "");
  const name = tight(printed);
  if (!m || name.startsWith(GAP) || NO_ORGAN.test(name) || FALSE_ORGAN.test(name) || OPENNESS_OFFICE.test(name))
    return null;
  const kind = kindOf(name);
  const office = /人民政府办公[室厅]$/.test(name);
  const speaks = kindByLanguage(view.text);
  // The government itself is asked where nothing speaks as another body; elsewhere it may be the government above.
  if (kind === "other" || (kind === "government" && !office && speaks !== "other")) return null;
  // 我办 of the office that is to be asked is the government's, not a department's.
  const own = /我办|本办/.test(view.text) && !/我局|本局|我委|我厅/.test(view.text);
  // 全区 of a zone's committee is the zone.
  const zone =
    kind === "zone" &&
    ((speaks === "government" && !/[我全本][市县州省]/.test(view.text)) ||
      // A committee calls itself 我委.
      (speaks === "department" && !/[我本]局|[我本]厅|我会|我中心/.test(view.text)));
  // Where nothing speaks, the one who is to be asked does.
  const silent = speaks === "other";
  // The subject of the first sentence, where nothing speaks as another body.
  const acting = acts?.[1] === printed;
  const subject =
    acting && (kind === "department" || kind === "township") && (speaks === "other" || speaks === "government");
  // 全区 alone is what others did; 本单位, 本机关 is the one who is asked.
  const modest =
    kind === "department" &&
    speaks === "government" &&
    /本单位|本机关|本部门/.test(view.text) &&
    !/[我本][市县区州省旗盟](?!政府网)/.test(view.text);
  // 某高新区门户网站 of a bureau: where no committee speaks, the zone is the name of a site.
  const sited = kind === "department" && speaks === "zone" && !/管委会|管理委员会|园区/.test(view.text);
  if (kind !== speaks && !sited && !zone && !silent && !subject && !modest && !(office && own)) return null;
  const start = m.index + m[0].indexOf(printed);
  return { name, start, end: start + printed.length, from: "preface" };
}

const ZONE = new RegExp(`${ZONE_END}$`);

/** The organ of a title's subject: 蚌山区财政局; a zone also without its committee (遂宁经济技术开发区); null for a bare area (阜阳市). */
function organOfTitle(subject: string): string | null {
  const fixed = subject.replace(/人民$/, "人民政府").replace(/街$/, "街道");
  if (ZONE.test(fixed) && kindOf(fixed) === "zone") return fixed;
  if (/(?:省|市|县|区|州|盟|旗)$/.test(fixed) || fixed === "") return null;
  return new RegExp(`(?:${ORGAN_END}|部|署|院\\))$`).test(fixed) ? fixed : null;
}

/**
 * The issuer. The name is the printed one of the best clue, null when only the language tells the kind. A title that names an area alone
 * (X市2018年…报告) is the government's, whoever signed it.
 */
export function findIssuer(view: View, title: Title | null): Issuer {
  const clues = collect(view, title).filter((c) => !c.name.includes("信息中心") || c.from === "signature");
  const asked = clues.length === 0 && (title?.subject ?? "") === "" ? contact(view) : null;
  if (asked) clues.push(asked);
  const printed = copied(clues, title) ?? clues;
  const named =
    printed.find((c) => !c.name.startsWith("市") && !c.name.startsWith("县") && !c.name.startsWith("区")) ?? printed[0];
  const subject = title?.subject.replace(/人民$/, "人民政府") ?? "";
  const areaTitle = /(?:省|市|县|区|州|盟|旗)$/.test(subject);
  // 某区政务公开领导小组办公室编制了某区人民政府…报告.
  if (named && !title && OPENNESS_OFFICE.test(named.name) && OF_GOVERNMENT.test(view.text.slice(0, 1500)))
    return { name: named.name, kind: "government", clues };
  // 由某县政务公开领导小组办公室编制, of a text that speaks of 我县.
  if (named?.from === "preface" && !title && writesForArea(named.name, view.text))
    return { name: named.name, kind: "government", clues };
  const government = clues.find((c) => c.from !== "title" && kindOf(c.name) === "government" && c.name.length >= 5);
  // The office for openness signs what the government reports.
  if (areaTitle && named && government && OPENNESS_OFFICE.test(named.name))
    return { name: government.name, kind: "government", clues };
  if (areaTitle && named && /政务公开|信息公开|^(?!.*局).{2,6}[市县区旗]政务[与和]/.test(named.name))
    return { name: named.name, kind: "government", clues };
  const ofTitle = subject === "" ? null : kindOf(subject);
  let kind: IssuerKind;
  if (named?.from === "signature" || named?.from === "preface") kind = kindOf(named.name);
  else if (ofTitle && ofTitle !== "other") kind = ofTitle;
  else if (named) kind = kindOf(named.name);
  else kind = kindByLanguage(view.text);
  if (named && kind === "other") kind = kindByLanguage(view.text);
  // A bureau's or town's title outweighs the county that hosts the page and prints itself as 来源.
  if (ofTitle && ofTitle !== "other" && ofTitle !== "government" && named?.from === "row") kind = ofTitle;
  const own = ofTitle && ofTitle !== "government" && kind === ofTitle ? organOfTitle(subject) : null;
  const name = named?.from === "row" && own ? own : (named?.name ?? null);
  return { name, kind, clues };
}
