/** Sentences that answer a question in words, beside the figures they are drawn from. Both languages. */
import type { Lang } from "@/lib/filter";
import { fill } from "./fill";

const zh = {
  "peers.lead": "与同类相比（{rule}）：",
  "peers.table": "各项与同类相比",
  "peers.n.high": "高于同类 {n} 项",
  "peers.n.low": "低于同类 {n} 项",
  "peers.n.alike": "与同类相近 {n} 项",
  "peers.col.here": "这里",
  "peers.col.median": "同类中位数",
  "peers.col.side": "相比",
  "peers.col.place": "在同类中的位置",
  "peers.place": "{n} 个同类：{below} 个较低，{above} 个较高",
  "peers.few": "同类少，最少的一项只有 {n} 个：高低只作参考。",
  "peers.high": "高于同类",
  "peers.low": "低于同类",
  "peers.alike": "相近，差别可能只是偶然",
  "peers.judge": "高低不等于好坏：申请多少、公开率高低与申请的内容有关；纠错率、败诉率低通常较好。",
  "peers.none": "同一上级之下没有足够的同类（不到三个），无法判断高低；下文与申请数最接近的单位对照。",
  "staff.peers.few":
    "{year} 年{place}有 {value} 人从事政府信息公开工作；同类（同一上级、同一层级、同一口径）只有 {n} 个，中位数是 {median} 人，{below} 个比这里少，{above} 个比这里多。",
  "staff.peers":
    "{year} 年{place}有 {value} 人从事政府信息公开工作；{n} 个同类（同一上级、同一层级、同一口径）的中位数是 {median} 人，{below} 个比这里少，{above} 个比这里多。",
  "staff.alone": "{year} 年{place}有 {value} 人从事政府信息公开工作；同类那一年有数的不到三个，不作比较。",
  "staff.end": "2019 年起的表式不再要求填报人员数。",
  "since.rose": "{series}在 2019 年条例修订后升高：",
  "since.fell": "{series}在 2019 年条例修订后降低：",
  "since.chance": "{series}在 2019 年条例修订前后看不出变化，差别可以只是偶然：",
  "since.body":
    "之前（{from}—{to} 年，{years} 年有数）{share}（{numerator} / {denominator}），之后（{from2}—{to2} 年，{years2} 年有数）{share2}（{numerator2} / {denominator2}），相差 {difference} 个百分点（95% 区间 {low} 至 {high}）。",
  "across.lead": "2019 年前后不能直接相比的有 {n} 项：{names}。",
  "across.one": "另有 {n} 项只在 2019 年的一边有数：{names}。",
  "across.why": "为什么",
  "rank.pooled": "合计 {share}（{numerator} / {denominator} 件{whole}）。",
  "rank.top": "有数的 {n} 个单位里，最高的是{place}（{value}）",
  "rank.top.share": "{whole}满 10 件的 {n} 个单位里，最高的是{place}（{value}，{numerator} / {denominator}）",
  "rank.top.whole": "{whole}满 10 件的 {n} 个单位里，最高的是{place}（{value}）",
  "rank.bottom": "，最低的是{place}（{value}）。",
  "rank.tied": "并列的 {n} 个",
  "rank.equal": "{n} 个单位都是 {value}。",
  "rank.high": "高得超出偶然的有 {n} 个：{names}。",
  "rank.high.none": "没有一个高得超出偶然。",
  "rank.within": "没有一个高得或低得超出偶然。",
  "rank.low": "低得超出偶然的有 {n} 个：{names}。",
  "rank.far": "其中 {n} 个越过 99.8% 的界限。",
  "rank.near": "只越过 95% 界限的有 {n} 个；{of} 个单位里，碰巧也会有约 {chance} 个越过。",
  "rank.near.less": "不到 1",
  "rank.few": "{whole}满 10 件的单位有 {n} 个，还无法判断高低。",
  "first.title": "{year} 年先看这些",
  "first.lacks": "未收录的报告",
  "first.lacks.none": "应有的 {expected} 份都已收录。",
  "first.lacks.some": "应有 {expected} 份，没有收录 {missing} 份：",
  "first.lacks.many": "应有 {expected} 份，没有收录 {missing} 份。",
  "first.lacks.on": "看名单",
  "first.high": "{of} 个可比的单位里，高得超出偶然的有 {n} 个：",
  "first.high.none": "{of} 个可比的单位里，没有一个高得超出偶然。",
  "first.trust": "需要留意的报告",
  "first.trust.counts":
    "各层级收录 {read} 份：违反表式本身的规则 {broken} 份，文表不符或前后文不一致 {conflicting} 份，与其他报告不符 {between} 份。",
  "first.trust.on": "看是哪些",
  "movers.most": "{series}变化最大的是{place}：{from} → {to}（{fromYear}—{toYear} 年，{change}）。",
  "missing.some": "{year} 年，{area}{level}应有 {expected} 份报告，本库未收录 {missing} 份{held}。",
  "missing.held": "，另有 {n} 份搁置待核",
  "missing.names": "未收录的是：{names}。",
  "missing.long": "到 {year} 年已连续 {years} 年以上没有收录的有 {n} 个：{names}。",
  "missing.since": "{name}（{year} 年起）",
  "missing.all": "{year} 年，{area}{level}应有的 {expected} 份报告都已收录。",
  "missing.years": "各年未收录的报告",
  "card.rank": "排名",
  "card.missing": "未收录名单",
  "card.compare": "比较",
};

const en: Record<keyof typeof zh, string> = {
  "peers.lead": "Beside its peers ({rule}): ",
  "peers.table": "Each figure beside the peers",
  "peers.n.high": "{n} above",
  "peers.n.low": "{n} below",
  "peers.n.alike": "{n} about the same",
  "peers.col.here": "Here",
  "peers.col.median": "Peers’ median",
  "peers.col.side": "Compared",
  "peers.col.place": "Position",
  "peers.place": "{n|peer|peers}: {below} lower, {above} higher",
  "peers.few": "There are few peers, for one figure only {n}: take above and below as an indication at most.",
  "peers.high": "above",
  "peers.low": "below",
  "peers.alike": "about the same, may be chance",
  "peers.judge":
    "High or low is neither good nor bad: the number of requests and the share granted depend on what people ask for. Fewer corrections and fewer lawsuits lost are usually better.",
  "peers.none":
    "With fewer than three peers below the same place nothing can be said about high or low; further down this unit stands beside those with the nearest number of requests.",
  "staff.peers.few":
    "In {year} {place} had {value|person|people} working on open government information; the median of only {n|peer|peers} (same level and scope, under the same place) is {median}: {below|has|have} fewer, {above|has|have} more.",
  "staff.peers":
    "In {year} {place} had {value|person|people} working on open government information; the median of {n|peer|peers} (same level and scope, under the same place) is {median}: {below|has|have} fewer, {above|has|have} more.",
  "staff.alone":
    "In {year} {place} had {value|person|people} working on open government information; fewer than three peers have a figure for that year, so no comparison is made.",
  "staff.end": "Forms asked about staff only up to 2018.",
  "since.rose": "{series} rose after the Regulations were revised in 2019: ",
  "since.fell": "{series} fell after the Regulations were revised in 2019: ",
  "since.chance":
    "{series}: no clear change after the Regulations were revised in 2019; the difference may be chance: ",
  "since.body":
    "before ({from}–{to}, {years|year|years} with figures) it was {share} ({numerator} of {denominator}), after ({from2}–{to2}, {years2|year|years} with figures) {share2} ({numerator2} of {denominator2}), a difference of {difference} percentage points (95% interval {low} to {high}).",
  "across.lead": "Not directly comparable across 2019: {n|indicator|indicators}: {names}.",
  "across.one": "{n|more has|more have} figures only on one side of 2019: {names}.",
  "across.why": "Why",
  "rank.pooled": "All together {share} ({numerator} of {denominator} {whole}). ",
  "rank.top": "Of {n|unit|units} with a value the highest is {place} ({value})",
  "rank.top.share":
    "Of {n|unit|units} with 10 or more {whole} the highest is {place} ({value}, {numerator} of {denominator})",
  "rank.top.whole": "Of {n|unit|units} with 10 or more {whole} the highest is {place} ({value})",
  "rank.bottom": ", the lowest {place} ({value}). ",
  "rank.tied": "{n} at the same value",
  "rank.equal": "All {n|unit|units} stand at {value}. ",
  "rank.high": "Higher than chance explains, {n}: {names}. ",
  "rank.high.none": "None is higher than chance explains. ",
  "rank.within": "None is higher or lower than chance explains. ",
  "rank.low": "Lower than chance explains, {n}: {names}. ",
  "rank.far": "Beyond the 99.8% limits: {n}. ",
  "rank.near": "Beyond the 95% limits only: {n}; of {of|unit|units}, chance alone brings about {chance} so far. ",
  "rank.near.less": "less than 1",
  "rank.few": "{n|unit has|units have} 10 or more {whole}: too few to say who is high and who is low.",
  "first.title": "See first in {year}",
  "first.lacks": "Reports not held",
  "first.lacks.none": "none of the {expected|report|reports} due.",
  "first.lacks.some": "{missing} of the {expected|report|reports} due: ",
  "first.lacks.many": "{missing} of the {expected|report|reports} due.",
  "first.lacks.on": "See the list",
  "first.high": "{n} of {of|comparable unit|comparable units}, higher than chance explains: ",
  "first.high.none": "none of {of|comparable unit|comparable units} is higher than chance explains.",
  "first.trust": "Reports to handle with care",
  "first.trust.counts":
    "of {read} held at all levels, {broken|has|have} tables that break a rule of their form, {conflicting|has|have} text that contradicts the table or itself, {between|disagrees|disagree} with other reports.",
  "first.trust.on": "See which",
  "movers.most": "{series} changed most in {place}: {from} → {to} ({fromYear}–{toYear}, {change}).",
  "missing.some": "{year}, {area}{level}: of {expected|report|reports} due, this collection lacks {missing}{held}.",
  "missing.held": "; {n} more set aside",
  "missing.names": "Not held: {names}.",
  "missing.long": "{n|unit|units} without a report here for {years} years or more up to {year}: {names}.",
  "missing.since": "{name} (since {year})",
  "missing.all": "{year}, {area}{level}: all {expected|report|reports} due are held.",
  "missing.years": "Reports not held, by year",
  "card.rank": "Ranking",
  "card.missing": "Reports not held",
  "card.compare": "Compare",
};

/** Both languages, for the test of the words. */
export const verdictWords = { zh, en };

export type VerdictWord = keyof typeof zh;

/** A sentence, or part of one; see `fill`. */
export const sayVerdict = (lang: Lang, key: VerdictWord, params: Record<string, string | number> = {}): string =>
  fill((lang === "zh" ? zh : en)[key], params);
