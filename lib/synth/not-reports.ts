/** Pages that are no report although they speak of one: notices, lists, guides, templates, explanations. All words are our own. */
import { type Random, random } from "./random";
import type { LabelledDocument, Split } from "./truth";

const KINDS: Record<Split, ((r: Random, y: number) => string)[]> = {
  tuned: [
    (_, y) =>
      `关于做好${y}年政府信息公开工作年度报告编制发布工作的通知\n各县（市、区）人民政府，市政府各部门：\n根据《中华人民共和国政府信息公开条例》，为做好年度报告编制工作，现将有关事项通知如下：\n一、各单位应于${y + 1}年1月31日前在门户网站公布本单位年度报告。\n二、报告统计期限为${y}年1月1日至12月31日，数据须真实准确，前后衔接。\n三、报送材料一式2份，联系人：办公室，电话：3021000。\n附件：政府信息公开工作年度报告格式\n市政府办公室\n${y + 1}年1月5日\n`,
    (r, y) =>
      `首页 > 政府信息公开 > 政府信息公开年报\n${Array.from({ length: 9 }, (_, i) => `某市财政局${y - i}年政府信息公开工作年度报告 ${y - i + 1}-01-${r.between(10, 28)}`).join("\n")}\n共9条 1/1页 首页 上一页 下一页 尾页\n`,
    () =>
      "某市政府信息公开指南\n为方便公民、法人和其他组织获取政府信息，依照《中华人民共和国政府信息公开条例》编制本指南。\n一、公开范围：机构职能、政策法规、规划计划等。\n二、公开形式：门户网站、政府公报、查阅点。\n三、依申请公开：申请人填写《政府信息公开申请表》，可以当面提交、信函提交或者网上提交。\n四、受理机构：市政府办公室，办公时间9:00至17:00。\n",
  ],
  held_out: [
    (_, y) =>
      `XX市${y}年政府信息公开工作年度报告（模板）\n本报告由XX局编制。统计期限为${y}年1月1日至12月31日。\n一、总体情况\nXX年，XX局共主动公开政府信息XX条，收到政府信息公开申请XX件，办结XX件。\n二、主动公开政府信息情况\n____\n三、收到和处理政府信息公开申请情况\n____\n四、行政复议、行政诉讼情况\nXX件\n`,
    (_, y) =>
      `一图读懂某市${y}年政府信息公开工作年度报告\n来源：政务公开办 发布时间：${y + 1}-03-02\n为让公众更直观地了解政府信息公开工作，现以图解形式解读年度报告主要内容。\n图片如下。\n`,
    () =>
      "中华人民共和国政府信息公开条例\n第一章 总则\n第一条 为了保障公民、法人和其他组织依法获取政府信息，制定本条例。\n第二条 本条例所称政府信息，是指行政机关在履行职责过程中制作或者获取的信息。\n第三条 各级人民政府应当加强组织领导。\n第四条 各级人民政府及其部门应当建立健全制度。\n第五条 公开应当坚持公正、公平、合法、便民的原则。\n第六条 行政机关应当及时、准确地公开政府信息。\n第七条 各级人民政府应当积极推进公开工作。\n",
  ],
};

/** The n-th such page. */
export function notReport(split: Split, n: number, seed = "accuracy"): LabelledDocument {
  const r = random(`${seed}/${split}/no-${n}`);
  const make = KINDS[split];
  const text = (make[n % make.length] as (r: Random, y: number) => string)(r, r.between(2012, 2024));
  return {
    id: `${split}-none-${n}`,
    family: `none/${n % make.length}`,
    split,
    name: "page.txt",
    kind: "text",
    bytes: new TextEncoder().encode(text),
    url: null,
    outcome: "not_a_report",
    identity: null,
    figures: [],
  };
}
