/**
 * Officials say one thing in many words: another verb, noun, measure word or way of writing the number leaves every figure as it was. The
 * other direction counts as much: words put beside a number that make it another thing must not make a figure of it.
 */
import { describe, expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import { ERAS, type Fact } from "@/lib/report";
import { syntheticDocument } from "@/lib/synth/document";

const bytes = (text: string) => new TextEncoder().encode(text);
const isProse = (line: string) => /[。，]/.test(line) && !/[\t|｜│]|\s{3}/.test(line);

/** What the prose of a text states: one line a figure. */
function stated(text: string): string[] {
  const result = processReport(bytes(text), "report.txt");
  if (result.outcome !== "report") return [];
  return result.facts
    .filter((f: Fact) => f.method === "narrative" && f.state === "accepted")
    .map((f) => [f.indicator, f.applicant, f.label, f.value, f.scope, f.period].join(" "))
    .sort();
}

/** The sentences of generated reports, without their tables. */
const TEXTS = ERAS.flatMap((era) =>
  (["tuned", "fresh"] as const).flatMap((split) =>
    Array.from({ length: 24 }, (_, n) => syntheticDocument(era, split, n, "other words"))
      .filter((d) => d.kind === "text" && d.outcome === "report" && !/gbk|spam|stripped|wrong/.test(d.family))
      .slice(0, 4)
      .map((d) => {
        const prose = new TextDecoder().decode(d.bytes).split("\n").filter(isProse);
        // The year stands first, as in the title that is no prose: where it stood only far below, longer text would hide it.
        const text = [`${d.identity?.year}年政府信息公开工作情况如下。`, ...prose].join("\n");
        return { id: d.id, text, figures: stated(text) };
      }),
  ),
).filter((t) => t.figures.length > 5);

/** Words and others that say the same wherever they stand. */
const SAME: [RegExp, string][] = [
  [/(?<!总)共收到/g, "总共收到"],
  [/(?<!总)共收到/g, "先后收到"],
  [/(?<!总)共收到/g, "累计接收"],
  [/(?<!接)收到(?=[^0]{0,30}申请)/g, "收悉"],
  [/(?<!接)收到(?=[^0]{0,30}申请)/g, "收到了"],
  [/(?<=收到|答复|办理)政府信息公开申请/g, "各类政府信息公开申请"],
  [/(?<=收到|答复|办理)政府信息公开申请/g, "有效政府信息公开申请"],
  [/(?<=收到|答复|办理)政府信息公开申请/g, "公民、法人和其他组织政府信息公开申请"],
  [/政府信息公开申请/g, "信息公开申请"],
  [/(申请[^，。\d]{0,4}\d+)件(?!次)/g, "$1宗"],
  [/(\d+)条(?=[，。；])/g, "$1条（次）"],
  [/主动公开政府信息/g, "主动公开政务信息"],
  [/门户网站/g, "官方网站"],
  [/(?<=政务|官方)微信(?!公众)/g, "微信公众号"],
  [/当面(?=申请|\d)/g, "现场"],
  [/信函/g, "信件"],
  [/不予公开/g, "依法不予公开"],
  [/无法提供/g, "不能提供"],
  [/行政诉讼/g, "诉讼"],
  [/分文未收|一笔未收/g, "没有收费"],
  [/专职人员/g, "专职工作人员"],
  [/举办(?!的)/g, "组织举办"],
  [/全年/g, "年内"],
  [/，其中/g, "（其中"],
  [/工作人员/g, "人员"],
  [/(?<!\d)2(?=[件条篇次人份个期场])/g, "两"],
  [/(?<![\d.,:：（(/-])([1-9]\d{0,2})(\d{3})(?=余?[条件篇次人份个])/g, "$1,$2"],
  [/(\d+件)(?=[，；。])/g, "$1，同比增长5.2%"],
  [/(\d+条)(?=[，；。])/g, "$1，较上年增加12条"],
  [/(\d+件)(?=[，；。])/g, "$1，上年为12件"],
  [/(?<![\d.,:：（(/-])([1-9]\d{0,2})(\d{3})(?=余?[条件篇次人份个])/g, "$1 $2"],
  [/已(?=按|全部|答复|办结|主动)/g, "己"],
  [/未(?=收取|收到|发生)/g, "没有"],
  [/政府信息公开申请(?=\d)/g, "关于政府信息公开的申请"],
  [/专职/g, "全职"],
];

describe("the same in other words", () => {
  test.each(SAME)("%s → %s", (from, to) => {
    const changed = TEXTS.filter((t) => t.text.replace(from, to) !== t.text);
    for (const { id, text, figures } of changed) {
      const now = stated(text.replace(from, to));
      const lost = figures.filter((f) => !now.includes(f));
      expect({ id, lost }).toEqual({ id, lost: [] });
      expect({ id, made: now.filter((f) => !figures.includes(f)) }).toEqual({ id, made: [] });
    }
  });

  test("every way of saying it meets a text", () => {
    const idle = SAME.filter(([from, to]) => TEXTS.every((t) => t.text.replace(from, to) === t.text));
    expect(idle.map(([from]) => from.source)).toEqual([]);
  });
});

describe("a sentence about something else, put behind any other, makes no figure", () => {
  const ASIDES = [
    "办理网民提问122条，占总数的15.2%。",
    "承办政协委员提案41件（占比15.2%），人大代表建议32件，主动公开30件。",
    "政务服务窗口受理审批件3991件，办结3990件，群众满意率99%。",
    "接待群众来信来访212件次，电话投诉57件。",
    "向上级报送政务动态96篇，被采用14篇。",
    "今年共评选优秀信息员20名，表彰先进单位8个。",
    "实现地区生产总值125.6亿元，增长8.5%。",
    "清理过期、无效栏目15个，整改错链断链236个。",
    "微信公众号粉丝数达3.2万人，阅读量56万次。",
    "力争全年主动公开信息不少于3000条。",
    "印发工作要点，分解任务41项，明确责任单位11个。",
    "县档案馆馆藏档案12.3万卷，接待查档群众3200人次，提供复印件5600页。",
  ];
  test.each(ASIDES)("%s", (aside) => {
    for (const { id, text, figures } of TEXTS) {
      const with_ = text.replace(/。\n/g, `。${aside}\n`);
      const made = stated(with_).filter((f) => !figures.includes(f));
      expect({ id, made }).toEqual({ id, made: [] });
    }
  });
});
