/** Words of the methods page, in both languages. */
import type { Lang } from "@/lib/filter";
import { fill } from "./fill";

const zh = {
  title: "方法：每个数字是什么意思",
  lead: "指标的定义、四个时期的表式、哪里可比哪里不可比、数字怎样读出来、读得有多准，都在这一页。",
  toc: "本页内容",
  how: "一个数字是怎样来的",
  "how.1": "读入：网页、Word、Excel、PDF 或文本变成一段文字，每个字的位置都记下来；菜单、页码不算正文。",
  "how.2": "辨认：哪个地方、哪个机关、哪一年、哪种表式。依据写在报告页上；没有依据的写“不明”，不猜。",
  "how.3":
    "读取：表格按行名和栏名对格，从不按格子个数去数；文字里的数字先判明它说的是什么、是谁的、是不是当年的，判不明的进“待核”。",
  "how.4": "核对：表式自己规定的平衡关系逐条验算。核对只留下记录，从不改数；缺一项就不能核对，也不算通过。",
  "how.5":
    "显示：同一单位、同一年、同一指标只显示一个数。读自原报告表格的优先，其次是文字，再次是样本和人工摘录；几处不一致时全部列出，标为“来源不一致”。",
  eras: "四个时期的表式",
  "eras.note": "表式属于表，不属于年份：个别机关在 2022、2023 年仍用旧表，按表头认，不按年份认。",
  "eras.document": "依据",
  "eras.what": "内容",
  "eras.E1.doc": "政府信息公开条例（2008 年 5 月 1 日施行）；没有全国统一表格，上海等地有自己的表",
  "eras.E2.doc": "国办发〔2014〕32号附表“政府信息公开情况统计表”",
  "eras.E3.doc": "国办公开办函〔2019〕60号；条例 2019 年修订后的第一套表式",
  "eras.E4.doc": "国办公开办函〔2021〕30号；现行表式",
  series: "指标系列：怎样跨时期连起来",
  "series.note":
    "指标属于一个时期；系列用公式把它们连起来，并写明哪里断开。断开处图上画虚线，线不相连。“—”表示这一时期不问这一项。",
  dictionary: "各时期的指标",
  "dictionary.note": "表式逐行列出。行名照表式原文；只在文字里出现的指标另注。",
  "dictionary.count": "{n} 项",
  "dictionary.label": "表中名称",
  "dictionary.unit": "单位",
  "dictionary.series": "系列",
  "dictionary.prose": "只在文字中",
  "dictionary.applicants": "按申请人分栏",
  identities: "平衡关系",
  "identities.note": "表式自己规定的，或者按理成立的关系。结果有四种：相符、不符、不能核对、空白当作零时相符。",
  blanks: "没有数的七种情形",
  "blanks.note": "没有数从不当作零。每种情形在图、表、下载里用同一个记号和同一个词。",
  scopes: "谁的数字：口径",
  "scopes.note": "一市的汇总报告已经包含各县、各部门；同一地方不同口径的数字从不相加，也不放进同一条线。",
  origins: "数字从哪里来",
  sources: "人工摘录的来源",
  "sources.note":
    "{figures} 个数字，出自 {sources} 份公开报告，{units} 个单位。摘录时只记数字和出处，不存原文。标“把握较小”的，来源是转录、扫描识别或第三方重印。",
  "sources.list": "列出全部来源",
  accuracy: "读得有多准",
  "accuracy.note":
    "对随附的样本和自动生成的报告逐格评分；“上轮保留”和“保留”两类都是在不看规则的情况下写成的：前者已经用过，错处此后可以看、可以改；“保留”写于 2026 年 11 月，只计数，不看错处，所以最能说明没见过的措辞和版式读得如何。措辞和版式照真实报告的习惯写成。读对的也包括可读可不读的数，因此可以多于必读的。区间为 95%。真实报告的文字更难：2026 年 11 月头一次读 272 段真实报告文字，采纳 1,413 个数，读错 47 个（3.3%）；错处改过之后再读没见过的 278 段，采纳 1,386 个，读错 23 个（1.7%）。合计错 70 个，其中信息类别 29 个，公开渠道和公开总数 23 个；申请、复议诉讼和收费共 1,052 个数，错 10 个。这些错处此后也大多已改，下一批文字还会有新的。77 个真实网页的表格约 1,900 个数，没有一个确定读错。",
  "accuracy.set.samples": "随附样本",
  "accuracy.set.tuned": "自动生成，写规则时看过",
  "accuracy.set.fresh": "自动生成，上轮保留",
  "accuracy.set.held out": "自动生成，保留",
  "accuracy.group.tables": "表格",
  "accuracy.group.narrative": "文字",
  "accuracy.identity": "地方与年份",
  "accuracy.place": "地方",
  "accuracy.year": "年份",
  "accuracy.told": "文件足以判定",
  "accuracy.unknown": "写作不明",
  "accuracy.group": "组别",
  "accuracy.documents": "文件",
  "accuracy.found": "必读",
  "accuracy.right": "读对",
  "accuracy.wrong": "读错",
  "accuracy.missed": "漏读",
  version: "数据版本",
  "version.note": "数据版本 {version}；读取规则版本 {reader}。",
  limits: "现在还做不到的",
  "limits.1": "图片和扫描件里的字不读；表格只在附件里的报告，要把附件一起给。",
  "limits.2": "人员、经费、培训只有 2008—2018 年的报告才有；此后不问，所以没有，也不推算。",
  "limits.3": "这里的数据是样本和摘录，不是全国统计；排序只在有数的单位之间。",
  "limits.4":
    "报告不写一件申请办了多少天，比不出谁办得快慢；可以看的是结转率，和 2014—2018 年统计表里按时、延期办结的件数。",
};

const en: Record<keyof typeof zh, string> = {
  title: "Methods: what each figure means",
  lead: "Definitions, the four format eras, what compares with what, how figures are read and how well: all on this page.",
  toc: "On this page",
  how: "Where a figure comes from",
  "how.1":
    "Read: a page, Word, Excel, PDF or text file becomes one text in which every word has its place; menus and page numbers are left out.",
  "how.2":
    "Identify: which place, which agency, which year, which form. The report’s page quotes the words each answer rests on; without such words the answer is “unknown”, never a guess.",
  "how.3":
    "Extract: table cells are found by the labels of their row and column, never by position alone. Of a number in prose it must be clear what it counts, whose it is and for which period; what stays open goes to review.",
  "how.4":
    "Check: the sums the form demands are worked out one by one. A check leaves a note and never changes a number; where a term is missing, the check is open, not passed.",
  "how.5":
    "Show: for each unit, year and indicator there is one figure. The table of an original report comes first, then its prose, then samples and hand-coded figures; where readings differ, all are listed as “sources disagree”.",
  eras: "The forms of the four eras",
  "eras.note":
    "An era belongs to a table, not to a year: some agencies still used the older form in 2022 and 2023, and are recognised by its heads.",
  "eras.document": "Basis",
  "eras.what": "Content",
  "eras.E1.doc":
    "Regulations on Open Government Information (in force 1 May 2008); no national table, local ones in Shanghai and elsewhere",
  "eras.E2.doc": "Statistics table annexed to 国办发〔2014〕32号",
  "eras.E3.doc": "国办公开办函〔2019〕60号, the first form after the Regulations were revised in 2019",
  "eras.E4.doc": "国办公开办函〔2021〕30号, the form in use",
  series: "Series: how indicators join across eras",
  "series.note":
    "An indicator belongs to one era; a series joins them by formula and says where it breaks. Charts draw the break as a dashed line and never join across it. “—” means this era does not ask.",
  dictionary: "Indicators of each era",
  "dictionary.note": "Row by row as the forms print them; indicators that stand in prose only are marked.",
  "dictionary.count": "{n} items",
  "dictionary.label": "Printed label",
  "dictionary.unit": "Unit",
  "dictionary.series": "Series",
  "dictionary.prose": "prose only",
  "dictionary.applicants": "by applicant",
  identities: "Accounting identities",
  "identities.note":
    "Relations that the form demands or that should hold. A check holds, fails, cannot be made, or holds if blanks are zero.",
  blanks: "Seven ways of having no figure",
  "blanks.note": "A missing figure is never a zero. Each kind has the same mark and word in chart, table and download.",
  scopes: "Whose figures: scope",
  "scopes.note":
    "A city’s consolidated report already includes its counties and departments; figures of different scope are never added and never share a line.",
  origins: "Where figures come from",
  sources: "Sources of the hand-coded figures",
  "sources.note":
    "{figures|figure|figures} from {sources|public report|public reports} of {units|unit|units}. Only figures and their source are kept, no text. “Less certain” marks copies, character recognition and third-party reprints.",
  "sources.list": "List all sources",
  accuracy: "How well it reads",
  "accuracy.note":
    "Scored cell by cell on the bundled samples and on generated reports; the kinds “held out before” and “held out” were both written without sight of the rules: the former is spent, and its failures may be looked at and put right since; “held out” was written in November 2026 and is only counted, so it tells best how unseen wordings and layouts are read. It was written after the ways of real reports. Figures that may be read but need not be count as right too, so there can be more right than must be read. Bounds are 95%. Prose of real reports is harder: of 1,413 figures accepted from 272 passages met for the first time in November 2026, 47 were wrong (3.3%); of 1,386 from 278 passages met after those had been mended, 23 (1.7%). Of the 70 together 29 were kinds of information and 23 ways out or totals of disclosures; of 1,052 figures on requests, disputes and fees, 10 were wrong. Most of these have been mended, too; the next passages will bring other mistakes. Of some 1,900 figures in tables on 77 real pages none was certainly wrong.",
  "accuracy.set.samples": "Bundled samples",
  "accuracy.set.tuned": "Generated, seen while writing rules",
  "accuracy.set.fresh": "Generated, held out before",
  "accuracy.set.held out": "Generated, held out",
  "accuracy.group.tables": "tables",
  "accuracy.group.narrative": "prose",
  "accuracy.identity": "Place and year",
  "accuracy.place": "place",
  "accuracy.year": "year",
  "accuracy.told": "Told by the document",
  "accuracy.unknown": "Said to be unknown",
  "accuracy.group": "Group",
  "accuracy.documents": "Documents",
  "accuracy.found": "Must be read",
  "accuracy.right": "Right",
  "accuracy.wrong": "Wrong",
  "accuracy.missed": "Missed",
  version: "Data version",
  "version.note": "Data version {version}; version of the reading rules {reader}.",
  limits: "What it cannot do yet",
  "limits.1":
    "Text in pictures and scans is not read; where the table stands in an attachment only, give the attachment too.",
  "limits.2":
    "Staff, budget and training stand in reports of 2008–2018 only; later forms do not ask, so there is nothing, and nothing is filled in.",
  "limits.3":
    "The data here are samples and hand-coded figures, not national statistics; orders are among the units that have a figure.",
  "limits.4":
    "Reports do not say how many days a request took, so nobody can be called fast or slow; what there is: the share carried over, and for 2014–2018 the requests completed in time and with an extension.",
};

/** Both languages, for the test of the words. */
export const methodsWords = { zh, en };

export type MethodsWord = keyof typeof zh;

/** Words of the methods page; `{name}` is replaced. */
export const sayMethods = (lang: Lang, key: MethodsWord, params: Record<string, string | number> = {}): string =>
  fill((lang === "zh" ? zh : en)[key], params);

/** The dictionary's words on comparability, as readers say them. */
const COMPARABILITY: Record<string, { zh: string; en: string }> = {
  "2014-2018": { zh: "2014—2018 年可比", en: "comparable 2014–2018" },
  "2014-2018, weak": { zh: "2014—2018 年可比，但弱", en: "weakly comparable 2014–2018" },
  "2019+ only": { zh: "2019 年起才有", en: "since 2019 only" },
  "2019+ only for rates": { zh: "算比率只宜 2019 年起", en: "for rates since 2019 only" },
  "2021+ only": { zh: "2021 年起才有", en: "since 2021 only" },
  "E1-E2 only": { zh: "只到 2018 年", en: "until 2018 only" },
  fair: { zh: "可比性尚可", en: "fairly comparable" },
  "fair across 2019": { zh: "跨 2019 年可比性尚可", en: "fairly comparable across 2019" },
  good: { zh: "可比性好", en: "comparable" },
  "good from 2014": { zh: "2014 年起可比性好", en: "comparable from 2014" },
  "good from 2019": { zh: "2019 年起可比性好", en: "comparable from 2019" },
  "good from 2021, caution 2019-2020": {
    zh: "2021 年起可比性好，2019—2020 年慎用",
    en: "comparable from 2021, with caution 2019–2020",
  },
  indicative: { zh: "仅供参考", en: "indicative only" },
  "not comparable": { zh: "不可比", en: "not comparable" },
  "remainder only": { zh: "只宜作余项", en: "as a remainder only" },
  "weak across 2019": { zh: "跨 2019 年可比性弱", en: "weakly comparable across 2019" },
  "within 2014-2018 only": { zh: "只在 2014—2018 年之内可比", en: "comparable within 2014–2018 only" },
};

export const sayComparability = (lang: Lang, words: string): string => COMPARABILITY[words]?.[lang] ?? words;
