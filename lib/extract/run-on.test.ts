/** Pages whose text was kept without its line ends: sentences, tables and sentences again in one paragraph. */
import { expect, test } from "vitest";
import { identify } from "@/lib/identify/identify";
import { read } from "@/lib/read/read";
import { extract } from "./extract";

const ART20 =
  "二、主动公开政府信息情况 第二十条第(一)项 信息内容 本年制发件数 本年废止件数 现行有效件数 规 章 0 0 0 行政规范性文件 2 1 9 第二十条第(五)项 信息内容 本年处理决定数量 行政许可 52 第二十条第(六)项 信息内容 本年处理决定数量 行政处罚 15 行政强制 3 第二十条第(八)项 信息内容 本年收费金额(单位:万元) 行政事业性收费 12.5";
const REQUESTS =
  "三、收到和处理政府信息公开申请情况 申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 一、本年新收政府信息公开申请数量 7 1 0 0 0 0 8 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1";

test("tables in the middle of a paragraph are read, and so are the sentences around them", () => {
  const before =
    "某县水利局2024年政府信息公开工作年度报告 一、总体情况 2024年,我局通过网站公开信息31条。全年收到申请8件。";
  const after = "五、存在的主要问题及改进情况 公开内容不够全面。2024年举办政务公开培训2期,今后继续。";
  const result = read(new TextEncoder().encode(`${before} ${ART20} ${REQUESTS} ${after}`), "page.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const identified = identify(result.document);
  if (identified.outcome !== "report") throw new Error("no report");
  const { facts } = extract(result.document, identified.identity);
  const accepted = facts.filter((f) => f.state === "accepted" && f.value !== 0);
  expect(Object.fromEntries(accepted.map((f) => [`${f.indicator}/${f.applicant ?? ""}`, f.value]))).toMatchObject({
    "disclosed_via_website/": 31,
    "normative_documents_in_force/": 9,
    "licensing_decisions/": 52,
    "admin_fee_revenue/": 12.5,
    "requests_received/natural_person": 7,
    "requests_received/business": 1,
    "requests_received/total": 8,
    "requests_carried_in/total": 1,
    "training_sessions/": 2,
  });
});
