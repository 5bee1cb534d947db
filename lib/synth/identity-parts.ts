/** Title, metadata rows, preface, signature: the pieces a report is recognised by, any of which may be missing. All wordings are our own. */
import * as held from "./held-out/identity";
import type { Random } from "./random";
import type { Bank } from "./sentence";
import type { IdentityTruth, Split } from "./truth";
import { issuerKind, organName, otherScopes, phoneOf, placeWord, scopeOf, subjectOf, type UnitYear } from "./unit";

export interface IdentityParts {
  title: string | null;
  meta: string[];
  preface: string;
  signature: string | null;
  date: string | null;
  /** Place and year can be told from what is printed. */
  placeTold: boolean;
  yearTold: boolean;
  /** The day of publication stands in a row of its own. */
  dateRow: boolean;
  /** The preface says that it was made from the reports of the whole area. */
  compiled: boolean;
}

const TITLES: Bank<(subject: string, y: string) => string> = {
  tuned: [
    (s, y) => `${s}${y}政府信息公开工作年度报告`,
    (s, y) => `${s}${y}政府信息公开工作年度报告`,
    (s, y) => `${y}${s}政府信息公开工作年度报告`,
    (s, y) => `${s}${y}政府信息公开年度报告`,
    (s, y) => `${s}${y}政府信息公开工作报告`,
    (s, y) => `${s}${y}信息公开年报`,
    (s, y) => `${s}关于${y}政府信息公开工作情况的报告`,
    (s, y) => `${s}政府信息公开工作年度报告（${y}）`,
    (s, y) => `${s}${y}政务公开工作年度报告`,
    (s, y) => `关于${s}${y}政府信息公开工作的年度报告`,
    (s, y) => `${s}${y}信息公开工作年度报告`,
    (s, y) => `${s}${y}政府信息公开年报`,
    (s, y) => `${s}政府信息公开工作${y}报告`,
    (s, y) => `${s}政府信息公开${y}年度报告`,
    (s, y) => `${s}${y}政府信息公开工作情况报告`,
    (s, y) => `${y}${s}政府信息公开工作年报`,
    (s, y) => `${s}${y}政府信息公开工作年报`,
    (s, y) => `${s}${y}政务信息公开工作年度报告`,
    (s, y) => `${y}${s}政府信息公开年度报告`,
    (s, y) => `${s}${y}政府信息公开年度工作报告`,
    (s, y) => `${s}（${y}）政府信息公开工作年度报告`,
    (s, y) => `关于${s}${y}政府信息公开年度工作情况的报告`,
    (s, y) => `${y}${s}政府信息公开年报`,
    (s, y) => `${s}${y}政府信息公开工作年度总结报告`,
    (s, y) => `${s}政府信息公开年报（${y}）`,
    (s: string, y: string) => `${s}\n${y}政府信息公开工作年度报告`,
    (s: string, y: string) => `${s}\n${y}政府信息公开工作年度报告`,
    (s: string, y: string) => `${s}${y}政府\n信息公开工作年度报告`,
    (s: string, y: string) => `${s}${y}政府信息公开情况年度报告`,
    (s: string, y: string) => `${y}${s}政府信息公开工作报告`,
    (s: string, y: string) => `${y}${s}信息公开年度报告`,
    (s: string, y: string) => `${s}关于${y}政府信息公开工作的报告`,
    (s: string, y: string) => `${s}政府信息公开年度报告（${y}）`,
  ],
  fresh: [
    (s: string, y: string) => `${s}${y}政府信息公开工作\n年度报告`,
    (s: string, y: string) => `${y}${s}\n政府信息公开工作年度报告`,
    (s: string, y: string) => `${s}\n政府信息公开工作年度报告（${y}）`,
    (s: string, y: string) => `${s}${y}信息公开工作情况报告`,
    (s: string, y: string) => `${y}${s}政府信息公开年度工作报告`,
    (s: string, y: string) => `${s}${y}政府信息公开年度情况报告`,
    (s: string, y: string) => `${s}${y}政务公开和政府信息公开工作年度报告`,
    (s: string, y: string) => `${y}${s}政府信息公开情况报告`,
  ],
  held_out: held.TITLES,
};

/** <o> the organ, <p> the place, <w> its word, <y> the year, <iso> and <date> the day of publication, <tel> a telephone number. */
const ORGAN_ROWS: Bank = {
  tuned: [
    "发布机构：<o>",
    "发文单位：<o>",
    "发布单位：<o>",
    "来源：<o>",
    "信息来源：<o>",
    "公开责任部门：<o>",
    "公开机构：<o>",
    "编制单位：<o>",
    "发布主体：<o>",
    "发文机关：<o>",
    "文章来源：<o>",
    "信息提供单位：<o>",
  ],
  fresh: ["发布者：<o>", "公开主体：<o>", "发文机关名称：<o>", "供稿单位：<o>"],
  held_out: held.ORGAN_ROWS,
};
const DATE_ROWS: Bank = {
  tuned: [
    "发布日期：<iso>",
    "成文日期：<iso> 10:24",
    "发布时间：<iso>",
    "时间：<iso> 09:15",
    "生成日期：<date>",
    "公开日期：<iso>",
    "公布日期：<date>",
    "日期：<iso>",
    "更新时间：<iso> 16:08",
    "公文生成日期：<iso>",
    "发文日期：<iso> 00:00:00",
    "发布日期：<date>",
    "信息时间：<iso>",
  ],
  fresh: ["发布于：<iso> 09:30", "信息提供日期：<iso>", "公开时间：<iso>", "更新日期：<date>", "【发布日期】<iso>"],
  held_out: held.DATE_ROWS,
};
const BASES: Bank = {
  tuned: [
    "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，编制本报告。",
    "按照《中华人民共和国政府信息公开条例》要求，现公布本年度报告。",
    "依照《政府信息公开条例》有关规定，特向社会公布本年度报告。",
    "遵照《条例》和上级有关文件要求，结合工作实际，形成本年度报告。",
    "现将政府信息公开工作有关情况报告如下，请社会各界监督。",
    "本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）要求编制。",
    "为便于公众了解政府信息公开工作情况，依据《中华人民共和国政府信息公开条例》，特编制本年度报告。",
    "为落实《中华人民共和国政府信息公开条例》关于定期公布年度报告的要求，编制本报告。",
    "按照上级统一部署和《中华人民共和国政府信息公开条例》有关要求，将本年度政府信息公开工作总结报告如下。",
    "根据有关法规和格式要求，特制作本年度报告并予公布。",
    "为接受社会监督，依《中华人民共和国政府信息公开条例》发布本年度报告。",
    "根据《中华人民共和国政府信息公开条例》规定和上级有关要求，编制本报告。",
    "根据《中华人民共和国政府信息公开条例》有关规定，特向社会公布本年度报告。",
    "本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）规定编制，由总体情况、主动公开、依申请公开、存在问题等部分组成。",
    "根据上级关于做好政府信息公开工作年度报告编制发布工作的通知要求，现将有关情况报告如下。",
    "按照《中华人民共和国政府信息公开条例》规定，结合实际编制本年度报告，欢迎公众查阅。",
  ],
  fresh: [
    "依据《中华人民共和国政府信息公开条例》规定，编制本报告。",
    "根据《中华人民共和国政府信息公开条例》和上级关于年度报告编制工作的要求，结合工作实际，编制本年度报告并予以公布。",
    "按照《中华人民共和国政府信息公开条例》有关规定，现将本年度政府信息公开工作情况公布如下。",
    "本年度报告依据《中华人民共和国政府信息公开条例》编写，内容涵盖概述、主动公开、依申请公开、复议诉讼、问题和改进等方面。",
    "为保障公众知情权，按照《中华人民共和国政府信息公开条例》规定，特发布本年度报告。",
  ],
  held_out: held.BASES,
};
const MAKERS: Bank = {
  tuned: [
    "本报告由<o>编制。",
    "现公布<o>年度报告。",
    "本年度报告由<o>负责编制并发布。",
    "本年报由<o>起草。",
    "编制单位为<o>。",
    "本报告编制单位：<o>。",
    "<o>负责本报告的编写和解释。",
    "本报告由<o>撰写并公开。",
    "本年度报告由<o>编制。",
    "<o>负责本报告的编制工作。",
    "本报告编制机关为<o>。",
  ],
  fresh: ["本年度报告由<o>编制并公布。", "报告编制单位为<o>。", "现公布<o>政府信息公开工作年度报告。"],
  held_out: held.MAKERS,
};
const COMPILED: Bank = {
  tuned: [
    "本报告由<p>人民政府办公室在汇总全<w>各级行政机关年度报告的基础上编制而成。",
    "本报告由<p>人民政府办公室综合全<w>各级各部门政府信息公开年度报告编制而成。",
    "本报告在汇总全<w>各单位年度报告的基础上形成。",
    "全文综合了全<w>各级政府及其部门报送的年度报告和统计数据。",
    "报告数据由全<w>各级行政机关报送，经<p>人民政府办公室汇总审核。",
    "本报告数据来源于全<w>各级行政机关上报的统计数据，由<p>人民政府办公室统稿。",
    "<p>人民政府办公室以全<w>各级各部门年度报告为基础，汇编成本报告。",
    "本报告汇集了全<w>各级行政机关的政府信息公开工作情况和数据。",
    "本报告综合全<w>各级各部门政府信息公开工作情况和有关统计数据汇总而成。",
    "本报告由<p>人民政府办公室根据全<w>各级行政机关政府信息公开工作情况汇总编制。",
    "报告内容涵盖全<w>各级行政机关政府信息公开工作情况。",
  ],
  fresh: [
    "本报告在全<w>各级各部门年度报告的基础上编制。",
    "本报告由<p>人民政府办公室汇总全<w>各单位政府信息公开情况和统计数据而成。",
    "报告综合了全<w>各级行政机关的年度报告和网上统计数据。",
  ],
  held_out: held.COMPILED,
};
const PERIODS: Bank = {
  tuned: [
    "本报告所列数据的统计期限为<y>年1月1日至12月31日。",
    "报告中使用的数据统计期限自<y>年1月1日起，至<y>年12月31日止。",
    "数据统计时段为<y>年1月1日至<y>年12月31日。",
    "本报告所列数据起止时间为<y>年1月1日—12月31日。",
    "报告数据统计时限：<y>年1月1日至12月31日。",
    "本年度报告中的统计数据截取自<y>年1月1日，止于<y>年12月31日。",
    "本报告统计口径为<y>年1月1日0时至12月31日24时。",
    "所列数据统计区间：<y>年1月1日—<y>年12月31日。",
    "数据时间范围为<y>年1月1日起至同年12月31日止。",
    "统计时间从<y>年1月1日开始，到<y>年12月31日结束。",
    "本报告中所列数据的统计期限自<y>年1月1日起至<y>年12月31日止。",
    "本报告中所列数据统计时限为<y>年1月1日至12月31日。",
    "报告中统计数据从<y>年1月1日起至12月31日止。",
    "本年报中所列数据的统计期限自<y>年1月1日至<y>年12月31日。",
  ],
  fresh: [
    "本报告所列数据的统计期限从<y>年1月1日起，至<y>年12月31日止。",
    "除特别说明外，所列数据统计时限为<y>年1月1日至<y>年12月31日。",
    "统计起止时间为<y>年1月1日至12月31日。",
    "本报告信息数据统计期限：<y>年1月1日-<y>年12月31日。",
    "报告所列数据统计截止日期为<y>年12月31日。",
  ],
  held_out: held.PERIODS,
};
const CONTACTS: Bank = {
  tuned: [
    "对本报告如有疑问，请与<o>联系，电话：<tel>。",
    "公众如需进一步了解情况，可与<o>联系（电话<tel>）。",
    "咨询单位：<o>，咨询电话：<tel>。",
    "若对本报告有疑问，请致电<o>（<tel>）。",
    "欢迎社会各界对本报告提出意见建议，联系单位<o>，联系电话<tel>。",
    "如有疑问或建议，请联系<o>，电话<tel>。",
    "对本报告内容有不明之处，可拨打<o>电话<tel>咨询。",
    "联系单位及电话：<o>，<tel>。",
    "意见反馈：<o>（电话：<tel>）。",
    "如对本报告有任何疑问，请与<o>联系（电话：<tel>）。",
    "如有疑问，请联系：<o>，联系电话<tel>。",
    "对本报告如有任何疑问，可直接与<o>联系，电话<tel>。",
    "联系单位：<o>；联系电话：<tel>。",
  ],
  fresh: [
    "如对本报告有疑问，可致电<o>，电话：<tel>。",
    "公众如需咨询了解相关信息，请与<o>联系，电话：<tel>。",
    "对报告内容有疑问的，请联系<o>（联系电话：<tel>）。",
    "本报告电子版可在政府门户网站下载，咨询电话：<tel>。",
  ],
  held_out: held.CONTACTS,
};

/** How far up the name goes: 0 the name alone, 1 with the place above, 2 from the province. */
function pathTo(u: UnitYear, name: string, above: 0 | 1 | 2): string {
  const upper = u.path.slice(0, -1);
  const from = above === 0 ? [] : above === 1 ? upper.slice(-1) : upper;
  return [...from, name].join("");
}

/** Draws the pieces. `missing` leaves out as much as pages do that lost their head and foot. */
export function identityParts(
  u: UnitYear,
  split: Split,
  r: Random,
  options: { missing: boolean; homonym: boolean },
): IdentityParts {
  const y = u.year;
  const rare = options.missing ? 0.4 : 0.92;
  const organ = organName(u);
  const above = ([0, 0, 0, 1, 2] as const)[r.below(5)] ?? 0;
  const subject = subjectOf(u);
  // The name of a zone says nothing about its city.
  const up = u.issuer === "zone" && above === 0 ? 1 : above;
  const named =
    u.issuer === "zone" ? (up === 2 ? u.path.join("") + subject : u.place + subject) : pathTo(u, subject, up);
  const hasTitle = r.chance(rare);
  const titleYear = r.chance(rare);
  const yearWord = titleYear ? r.pick([`${y}年`, `${y}年`, `${y}年度`]) : "";
  const title = hasTitle ? r.pick(TITLES[split])(named, yearWord).replace("（）", "") : null;
  const month = u.issuer === "government" ? 3 : 1;
  const day = r.between(4, 28);
  const meta: string[] = [];
  const hasOrganRow = r.chance(options.missing ? 0.2 : 0.4);
  const hasDateRow = r.chance(options.missing ? 0.2 : 0.5);
  const iso = `${y + 1}-0${month}-${String(day).padStart(2, "0")}`;
  const words: Record<string, string> = {
    o: organ,
    p: u.place,
    w: placeWord(u),
    y: String(y),
    iso,
    date: `${y + 1}年${month}月${day}日`,
    tel: phoneOf(u, r),
  };
  const filled = (bank: Bank) => r.pick(bank[split]).replace(/<(\w+)>/g, (_, name: string) => words[name] ?? "");
  if (hasOrganRow) meta.push(filled(ORGAN_ROWS));
  if (hasDateRow) meta.push(filled(DATE_ROWS));
  if (r.chance(0.3))
    meta.unshift(`索引号：${r.between(10000000, 99999999)}/${y + 1}-${String(r.between(1, 900)).padStart(5, "0")}`);
  const hasPeriod = r.chance(options.missing ? 0.3 : 0.7);
  const prefaceOrgan = r.chance(options.missing ? 0.1 : 0.35);
  const isCompiled = u.issuer === "government" && r.chance(0.6) && !options.missing;
  const preface = [
    filled(BASES),
    prefaceOrgan ? filled(MAKERS) : "",
    isCompiled ? filled(COMPILED) : "",
    hasPeriod ? filled(PERIODS) : "",
    r.chance(0.4) ? filled(CONTACTS) : "",
  ].join("");
  const hasSignature = r.chance(options.missing ? 0.2 : 0.55);
  const hasDate = hasSignature && r.chance(0.8);
  const date = hasDate ? `${y + 1}年${month}月${day}日` : null;
  const names =
    hasTitle || hasOrganRow || prefaceOrgan || hasSignature || preface.includes(organ) || preface.includes(u.place);
  const parents = u.path.length > 1 && `${title ?? ""}${meta.join("")}`.includes(u.path.at(-2) ?? "\u0000");
  return {
    title,
    meta,
    preface,
    signature: hasSignature ? organ : null,
    date,
    placeTold: names && (!options.homonym || parents),
    yearTold: (hasTitle && titleYear) || hasPeriod || hasDate || hasDateRow,
    dateRow: hasDateRow,
    compiled: isCompiled,
  };
}

/** What must be found of it. */
export function identityTruth(
  u: UnitYear,
  parts: IdentityParts,
  real: boolean,
  era: IdentityTruth["era"],
): IdentityTruth {
  const scope = scopeOf(u);
  return {
    place: real ? { id: u.id, code: u.code, name: u.place } : null,
    other_places: u.issuer === "zone" ? [u.own ?? ""] : [],
    place_told: parts.placeTold,
    year: u.year,
    year_told: parts.yearTold,
    era,
    other_eras: [],
    scopes: [scope, ...otherScopes(u)],
    issuer_kinds: [issuerKind(u)],
  };
}
