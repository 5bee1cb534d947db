/** Words of the rankings page, in both languages. */
import type { Lang } from "@/lib/filter";
import { fill } from "./fill";

const zh = {
  title: "排名",
  lead: "同一层级、同一口径的单位，按一个指标排开：谁高谁低，差别有多大，有多少只是偶然。每个名次都附上可能的范围；数据不够齐的，不排名次。",
  "form.label": "选择指标、年份、层级、口径和地区",
  sort: "顺序",
  "sort.value": "从高到低",
  "sort.low": "从低到高",
  "sort.change": "较上年增加最多在前",
  "sort.name": "按地方代码",
  "organ.note":
    "这里把职能不同的部门排在一起：公安局与档案局收到的申请本来就不一样多，高低多半说明的是职能。请只比同一种部门：",
  "organ.only": "只列名称含“{organ}”的部门。",
  "organ.all": "全部部门",
  shares: "比例指标（附漏斗图）",
  counts: "其他常用指标",
  table: "{series}，{year} 年，{area}{level}",
  "table.sub": "{scope}；{n} 个单位有数，单位：{unit}。",
  "table.median": "中位数 {middle}。",
  "table.quartiles": "中位数 {middle}，居中一半的单位在 {lower} 与 {upper} 之间。",
  "coverage.places": "这一层级共有 {expected} 个地方，{n} 个有数（{share}）。",
  "coverage.units": "这种单位应有多少个没有名录；历年最多的一年见到 {expected} 个，这一年 {n} 个有数（{share}）。",
  "coverage.ranked": "覆盖达到 {needed}，给出名次；缺的 {missing} 个若补上，名次至多后移这么多位。",
  "coverage.unranked":
    "不排名次：覆盖不到 {needed}。四分之一的单位缺数时，中间的单位可能错开三分之一的名次。下面按地方代码列出，顺序没有高低的意思。",
  "coverage.few": "不排名次：有数的单位不到三个。",
  rank: "位次",
  "rank.range": "{best}–{worst}",
  "rank.range.words": "可能在第 {best} 至第 {worst} 位",
  "rank.none": "不排",
  "rank.few": "不足 10 例",
  "rank.impossible": "分子大于分母",
  place: "单位",
  interval: "95% 区间",
  "interval.scale": "刻度 0 至 {max}；竖线为中位数 {median}",
  change: "较上年",
  "change.across": "上年口径不同",
  "change.none": "上年无数",
  trend: "{from}—{to} 年",
  "method.interval.share":
    "区间：Wilson 区间，即与这个数相容的真实比例的范围；这样求出的区间，一百个里约有九十五个含着真实的比例。",
  "method.interval.rate": "区间：按分子的精确泊松区间，除以分母。",
  "method.interval.count": "区间：精确泊松区间。数件事的数目本来会有这么大的偶然起伏。",
  "method.interval.none": "没有区间：这个指标不是偶然发生的件数（人员、金额、文件、条数），数多少就是多少。",
  "method.rank": "名次后的范围：区间整个在它之上的单位一定更高，整个在它之下的一定更低，其余的可能在前也可能在后。",
  "method.few": "不足 10 例（比例看分母，件数看件数本身）的只列出，不排名次。",
  "method.out": "来源不一致的、待核的和搁置的数不参加排列，列在表后。",
  more: "另有 {n} 个单位未列出（名次、中位数和界限都已计入）。选一个地区可以看到全部。",
  "without.disputed": "{n} 个单位的数有不同来源，未参加排列",
  "without.blank": "{n} 个单位有报告而没有这一项的数",
  held: "{n} 份这一年的报告整份搁置，未计入。",
  "held.link": "看数据质量",
  "empty.help": "换一个年份、层级或地区；或者从总览看看哪些组合有数。",
  funnel: "漏斗图：{series}，{year} 年，{area}{level}",
  "funnel.sub":
    "横轴是分母（对数刻度），纵轴是比例。点线是全体合计的比例 {pooled}（{numerator} / {denominator}，同一批单位的分子之和除以分母之和）；虚线内是 95%、实线内是 99.8% 的偶然范围。",
  "funnel.none": "不画漏斗图：分母达到 10 件的单位只有 {n} 个，别的单位差多少都可以只是偶然。",
  "funnel.cases": "分母：件数",
  "funnel.named": "{name} {value}",
  "funnel.summary":
    "{series}，{year} 年：{n} 个单位合计 {pooled}；{warn} 个在 95% 界限之外，其中 {alarm} 个在 99.8% 界限之外：{far}。",
  "funnel.summary.none": "{series}，{year} 年：{n} 个单位合计 {pooled}，都在 95% 界限之内，差别可以只是偶然。",
  "funnel.key": "○ 在界限内　▲ 高于界限　◆ 低于界限；标记越大离得越远，空心的分母不足 10 件或有存疑。",
  "funnel.read": "在界限之外只说明差别大于偶然，不说明对错；口径、案件难易都可能是原因。",
  "funnel.spread": "{share} 的单位在 95% 界限之外，远多于偶然的 5%：各地做法本来就不同，单个单位在界限之外不算特别。",
  "funnel.more": "界限内的点过多时均匀抽画，界限外的全部画出。",
  "funnel.axis": "纵轴只画 {from} 到 {to}，不从 0 起：各单位和界限都在其间。",
  "league.words": "{title}：{n} 个单位有数，中位数 {median}，居中一半在 {low} 与 {high} 之间。",
  "league.words.median": "{title}：{n} 个单位有数，中位数 {median}。",
  "league.words.few": "{title}：{n} 个单位有数。",
  "funnel.high": "高于偶然范围",
  "funnel.low": "低于偶然范围",
  "funnel.outside.n": "{numerator} / {denominator}",
  "standing.as_expected": "在 95% 界限之内",
  "standing.high": "高于 95% 界限",
  "standing.low": "低于 95% 界限",
  "standing.very_high": "高于 99.8% 界限",
  "standing.very_low": "低于 99.8% 界限",
  "col.standing": "漏斗位置",
  "col.code": "代码",
  "col.best": "可能最高位次",
  "col.worst": "可能最低位次",
  "col.low": "区间下限",
  "col.high": "区间上限",
  "col.numerator": "分子",
  "col.denominator": "分母",
  "col.note": "说明",
};

const en: Record<keyof typeof zh, string> = {
  title: "Rankings",
  lead: "Units of one level and scope by one indicator: who is high and who is low, by how much, and how much of that is chance. Every rank comes with the ranks it could be; where too little is known there are no ranks.",
  "form.label": "Choose indicator, year, level, scope and area",
  sort: "Order",
  "sort.value": "Highest first",
  "sort.low": "Lowest first",
  "sort.change": "Largest rise on the year before first",
  "sort.name": "By place code",
  "organ.note":
    "Organs of different kinds stand side by side here: a police bureau and an archive receive different numbers of requests by nature, so high and low mostly tell what they do. Compare organs of one kind:",
  "organ.only": "Only organs with “{organ}” in their name.",
  "organ.all": "All organs",
  shares: "Shares, with a funnel plot",
  counts: "Other indicators often asked for",
  table: "{series}, {year}, {area}{level}",
  "table.sub": "{scope}; {n|unit|units} with a value; unit: {unit}.",
  "table.median": "Median {middle}.",
  "table.quartiles": "Median {middle}; the middle half lies between {lower} and {upper}.",
  "coverage.places": "Of {expected|place|places} of this level {n} have a value ({share}).",
  "coverage.units":
    "No list says how many such units there should be; the best year has {expected}, this year {n} have a value ({share}).",
  "coverage.ranked":
    "Coverage reaches {needed}, so ranks are given; the missing {missing} could move a rank down by as many places.",
  "coverage.unranked":
    "No ranks: coverage is below {needed}. With a quarter of the units missing, one in the middle may stand a third of the list elsewhere. Listed by place code; the order means nothing.",
  "coverage.few": "No ranks: fewer than three units have a value.",
  rank: "Rank",
  "rank.range": "{best}–{worst}",
  "rank.range.words": "could be anything from {best} to {worst}",
  "rank.none": "none",
  "rank.few": "under 10 cases",
  "rank.impossible": "part above whole",
  place: "Unit",
  interval: "95% interval",
  "interval.scale": "scale 0 to {max}; the upright line is the median, {median}",
  change: "Change on year",
  "change.across": "counted differently",
  "change.none": "no figure before",
  trend: "{from}–{to}",
  "method.interval.share":
    "Interval: Wilson's, the true shares that agree with this figure; of a hundred intervals formed this way some ninety-five hold the true share.",
  "method.interval.rate": "Interval: the exact Poisson interval of the numerator, over the denominator.",
  "method.interval.count": "Interval: exact Poisson. Counts of events vary by chance as much as this.",
  "method.interval.none":
    "No interval: staff, money, documents and items are not events that happen by chance; they are what they are.",
  "method.rank":
    "Range behind the rank: units whose whole interval lies above are surely higher, those whose whole interval lies below surely lower; the others may stand on either side.",
  "method.few":
    "Units with fewer than 10 cases (the denominator of a share, a count itself) are listed and not ranked.",
  "method.out":
    "Figures on which sources disagree, figures under review and reports set aside are left out; they are listed below the table.",
  more: "{n|unit|units} more are not listed (ranks, median and limits count them). Choose an area to see them.",
  "without.disputed": "{n|unit|units} left out because sources disagree",
  "without.blank": "{n|unit|units} with a report and no such figure",
  held: "{n|report|reports} of that year set aside whole and not counted.",
  "held.link": "See data quality",
  "empty.help": "Try another year, level or area; the overview shows which of them have figures.",
  funnel: "Funnel plot: {series}, {year}, {area}{level}",
  "funnel.sub":
    "Across: the denominator (log scale); up: the share. Dotted: the share of all together, {pooled} ({numerator} / {denominator}, sums over the same units). Chance alone leaves 95% between the dashed and 99.8% between the solid lines.",
  "funnel.none":
    "No funnel plot: only {n|unit|units} with 10 cases or more; whatever the others differ by may be chance.",
  "funnel.cases": "Denominator, cases",
  "funnel.named": "{name} {value}",
  "funnel.summary":
    "{series}, {year}: {n|unit|units}, {pooled} together; {warn} outside the 95% limits, {alarm} of them outside the 99.8% limits: {far}.",
  "funnel.summary.none":
    "{series}, {year}: {n|unit|units}, {pooled} together, all within the 95% limits; their differences may be chance.",
  "funnel.key":
    "○ within the limits, ▲ above, ◆ below; the larger the mark the further out; hollow: fewer than 10 cases or otherwise in doubt.",
  "funnel.read":
    "Outside the limits means: more different than chance explains. It does not mean wrong; what is counted and how hard the cases are may be the reason.",
  "funnel.spread":
    "{share} of the units lie outside the 95% limits, far more than the 5% of chance: places differ anyway, and one outside is nothing special.",
  "funnel.more": "Where there are very many, those within the limits are thinned out evenly; all outside are drawn.",
  "funnel.axis": "The vertical axis runs from {from} to {to}, not from 0: all units and limits lie between.",
  "league.words": "{title}: {n|unit|units} with a figure, median {median}, the middle half between {low} and {high}.",
  "league.words.median": "{title}: {n|unit|units} with a figure, median {median}.",
  "league.words.few": "{title}: {n|unit|units} with a figure.",
  "funnel.high": "Above what chance explains",
  "funnel.low": "Below what chance explains",
  "funnel.outside.n": "{numerator} / {denominator}",
  "standing.as_expected": "within the 95% limits",
  "standing.high": "above the 95% limit",
  "standing.low": "below the 95% limit",
  "standing.very_high": "above the 99.8% limit",
  "standing.very_low": "below the 99.8% limit",
  "col.standing": "Funnel",
  "col.code": "Code",
  "col.best": "Best possible rank",
  "col.worst": "Worst possible rank",
  "col.low": "Interval from",
  "col.high": "Interval to",
  "col.numerator": "Numerator",
  "col.denominator": "Denominator",
  "col.note": "Note",
};

/** Both languages, for the test of the words. */
export const rankingsWords = { zh, en };

export type RankingsWord = keyof typeof zh;

/** Words of the rankings page; see `fill`. */
export const sayRankings = (lang: Lang, key: RankingsWord, params: Record<string, string | number> = {}): string =>
  fill((lang === "zh" ? zh : en)[key], params);
