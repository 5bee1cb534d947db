/** Pages about reports that are none, and reports that look as if they were none. */

import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { documentOf, refusalOf } from "./golden-kit";
import { identify } from "./identify";

const BODY =
  "一、概述\n2018年,我市公开信息300条。\n二、依申请公开情况\n未收到申请。\n三、存在的主要问题及改进措施\n下一步加强学习。";

describe("refused, with the reason", () => {
  test.each([
    [
      "a notice on making the reports",
      "not_a_report_notice",
      "某州人民政府办公室关于做好2017年政府信息公开工作年度报告编制和公布工作的通知\n各县(市)人民政府,州政府各部门:\n按照条例要求,现就有关事项通知如下。\n一、编制内容应包括主动公开、依申请公开、收费减免情况。\n二、按时公布。请认真贯彻执行。",
    ],
    [
      "a notice whose title runs over lines",
      "not_a_report_notice",
      "某市人民政府办公室\n关于做好2025年政府信息公开工作年度报告\n编制和发布工作的通知\n县、区人民政府,市政府各部门:\n现就有关事项通知如下。\n一、规范年报内容,梳理主动公开、依申请公开情况。",
    ],
    [
      "a notice whose title runs over two lines, without orders",
      "not_a_report_notice",
      "关于政府信息公开工作年度报告\n编写有关要求的通知\n来源:某省政府网\n各市人民政府:\n修订后的条例已经施行,对年度报告提出了新的要求。\n一、尽早部署\n年度报告涉及的机关多,比以往提前了两个月。",
    ],
    [
      "a paper on the reports, which counts papers",
      "not_a_report_other",
      "政府信息公开年度报告的演变\n某学报 2021年4期\n[摘  要] 年度报告制度有助于落实公开要求。\n[关键词] 知情权;年度报告\n一、问题的提出\n以政府信息公开年度报告为题检索到论文31篇,研究成果有限。",
    ],
    [
      "a book on openness",
      "not_a_report_other",
      "透明是法治的要求。本书收入某研究团队历年的测评报告,评估了37家部门的信息公开专栏和政府信息公开年度报告。",
    ],
    [
      "a court's report to a congress",
      "not_a_report_other",
      "某市中级人民法院\n主任、各位委员:\n现将2009年以来的行政审判工作情况报告如下:\n一、基本情况\n我院共收行政诉讼案件714件,审结690件,依法受理政府信息公开等新类型案件。",
    ],
    [
      "the reading of a plan",
      "not_a_report_explanation",
      "《某县2022年政务公开工作要点》政策解读\n一、起草背景\n2022年4月,市政府办公室印发了要点,对全市政务公开工作进行了部署。\n二、主要内容\n共5个部分、12项举措。",
    ],
    [
      "the rules of a school",
      "not_a_report_law",
      "第一章 总则\n第一条 为保障师生获取信息,根据《政府信息公开条例》,结合学校实际,制定本实施细则。\n第二条 下列信息应当公开:学校章程、年度报告、信息公开年度报告。",
    ],
    [
      "rules of which only the beginning is left",
      "not_a_report_law",
      "第一条 各科室应在每年年底前将政府信息公开年度报告报送办公室。\n第二条 报告应包括下列内容:\n(一)主动公开政府信息的情况;\n(二)依申请公开及收费、复议、诉讼的情况。",
    ],
    [
      "a ruling on how the form is filled in",
      "not_a_report_law",
      "国务院办公厅某办公室关于政府信息公开年度报告有关数据填报问题的解释\n某市人民政府办公厅:\n来函收悉。根据《政府信息公开条例》第32条规定,年度报告发布的诉讼案件数量按下列办法计算,现答复如下。",
    ],
    [
      "a sample to copy from, with figures",
      "not_a_report_collection",
      "政府信息公开年度工作报告范文\n一、概述\n本区配备了85名专、兼职工作人员。\n二、主动公开政府信息情况\n全年主动公开政府信息1260条。\n三、依申请公开情况\n全年收到申请12件。",
    ],
    [
      "a circular on how the reports were published",
      "not_a_report_notice",
      "某省人民政府办公厅关于2009年政府信息公开工作年度报告编制公布情况的通报\n各市人民政府,省政府各部门:\n现将有关情况通报如下:\n大部分单位按时公布年度报告,仍存在数据失准等问题。",
    ],
    [
      "a draft open to comment",
      "not_a_report_other",
      "关于《某市政府信息公开申请处理办法(草案)》公开征求意见的公告\n我办起草了草案,现公开征求意见。\n一、期限:2023年5月1日至6月1日。\n二、方式:来信请注明政府信息公开。",
    ],
    [
      "a vacancy at the office of openness",
      "not_a_report_other",
      "某区政务公开中心公开招聘工作人员简章\n一、岗位:登记政府信息公开申请,编写年度报告,2名。\n二、报名时间:2022年5月1日起。",
    ],
    [
      "the report of a telephone line",
      "not_a_report_other",
      "某县政务服务热线2020年工作总结\n一、基本情况\n全年受理来电8213件,办结率98%。\n二、下一步打算\n推动热线数据公开。",
    ],
    [
      "news that a report was published",
      "not_a_report_news",
      "某市发布2020年政府信息公开工作年度报告\n近日,某市发布2020年政府信息公开工作年度报告。报告显示,主动公开信息2034条,收到申请61件。",
    ],
    [
      "an explanation of a report",
      "not_a_report_explanation",
      "【文稿解读】某街道办事处2020年政府信息公开工作年度报告\n发布日期:2021-01-29\n现对《报告》解读如下:\n《报告》梳理了主动公开政府信息情况、依申请公开情况和存在的问题。统计期限为2020年1月1日至12月31日。",
    ],
    [
      "questions and answers about the reports",
      "not_a_report_explanation",
      "2020年政府信息公开工作年度报告编报问答\n问:结转申请怎样填?\n答:填入上年结转一栏。\n问:没有收到申请还要填吗?\n答:填0,不得留空。",
    ],
    [
      "questions and answers under a title that does not say so",
      "not_a_report_explanation",
      "政府信息公开工作年度报告\n1.问:何时公布年度报告?\n答:每年1月31日前。\n2.问:由谁编制?\n答:由各级行政机关编制。",
    ],
    [
      "a report told in pictures",
      "not_a_report_explanation",
      "一图读懂某市2021年政府信息公开工作年度报告\n发布时间:2022-03-02\n主动公开 依申请公开 平台建设",
    ],
    [
      "a page that lists reports",
      "not_a_report_list",
      "政府信息公开年报\n某市2018年政府信息公开工作年度报告 2019-03-01\n某市2017年政府信息公开工作年度报告 2018-03-01\n某市2016年政府信息公开工作年度报告 2017-03-02\n某市2015年政府信息公开工作年度报告 2016-03-03\n某市2014年政府信息公开工作年度报告 2015-03-03\n上一页 下一页",
    ],
    [
      "the Regulations themselves",
      "not_a_report_law",
      "中华人民共和国政府信息公开条例\n第一条 为了保障公民依法获取政府信息,制定本条例。\n第二条 本条例所称政府信息,是指行政机关制作的信息。\n第三条 加强组织领导。\n第四条 建立健全制度。\n第五条 坚持公开为常态。\n第六条 及时准确公开。\n第七条 逐步增加公开。",
    ],
    [
      "a local rule on the reports",
      "not_a_report_law",
      "第一条 为促进政府信息公开,制定本制度。\n第二条 由领导小组组织实施。\n第三条 各部门编制年度报告。\n第四条 年度报告包括主动公开、依申请公开、收费情况。\n第五条 每年3月15日前报送。\n第六条 有下列情形的责令改正。\n第七条 本制度自发布之日起施行。",
    ],
    [
      "a notice of which only the list of contents was kept",
      "not_a_report_notice",
      "某市人民政府办公室关于做好2009年度政府信息公开工作年度报告有关事项的通知\n(一)受理依申请公开的数量和方式;\n四、收费及减免情况\n五、申请行政复议、提起行政诉讼的情况,包括次数和原因。\n六、存在的主要问题及改进情况\n七、需要说明的事项与附表\n主动公开信息数\n行政复议数",
    ],
    [
      "a notice that gives the period to count",
      "not_a_report_notice",
      "某县人民政府办公室关于报送2022年政府信息公开工作年度报告的通知\n各乡镇人民政府:\n一、总体情况要如实填写,统计期限为2022年1月1日至12月31日。\n二、主动公开情况\n三、依申请公开情况\n四、行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n年度报告按时公布。",
    ],
    [
      "a rule called trial, of five articles",
      "not_a_report_law",
      "某省人民政府办公厅政府信息公开年度报告制度(试行)\n第一条 为提高政府信息公开工作质量,制定本制度。\n第二条 各部门应当按期上报年度报告。\n第三条 年度报告应当包括下列内容:\n(一)概述;\n(二)主动公开政府信息情况;\n(三)复议、诉讼情况;\n(四)存在的主要问题和改进措施。\n第四条 组织工作由办公厅负责。\n第五条 本制度自2008年5月1日起施行。",
    ],
    [
      "a guide to requests",
      "not_a_report_guide",
      "某县政府信息公开指南\n为方便公民获取政府信息,编制本指南。\n一、主动公开范围\n二、依申请公开程序:填写申请表。\n收到申请后20个工作日内答复。",
    ],
    [
      "a catalogue",
      "not_a_report_catalogue",
      "某县财政局主动公开基本目录\n序号 事项 内容 时限\n1 预算 公开预算报告 20个工作日",
    ],
    [
      "an application form",
      "not_a_report_form",
      "政府信息公开申请表\n申请人姓名 证件号码 联系电话\n所需信息的内容描述\n获取方式 邮寄 当面",
    ],
    [
      "a template with blanks",
      "not_a_report_template",
      "XX市XX局20XX年政府信息公开工作年度报告\n一、总体情况\n20XX年,我局主动公开信息XX条,收到申请XX件。\n二、主动公开情况\n三、依申请公开情况\n四、存在的主要问题及改进情况",
    ],
    [
      "news about reports",
      "not_a_report_news",
      "多部门发布政府信息公开年报\n本报讯(记者某某)截至3月31日,多数部门在网站发布了政府信息公开工作年度报告。专家表示,公开质量逐年提高。",
    ],
    [
      "a report of another kind",
      "not_a_report_other",
      "某县2020年法治政府建设情况报告\n一、主要做法\n加强行政执法监督。二、存在问题。三、下一步打算。",
    ],
    [
      "a table of the website",
      "not_a_report_other",
      "某县人民政府网站工作年度报表(2021年度)\n网站名称 某县人民政府网\n独立用户访问总量 100000\n信息发布 总数 5000",
    ],
    ...[
      "您访问的页面不存在或已被删除!",
      "该信息已过期,您可返回首页重新查找。",
      "抱歉,您要查看的文章找不到了。",
      "正在加载,请稍候……",
    ].map((gone): [string, string, string] => [
      `a title left where the page says ${gone}`,
      "not_a_report_too_short",
      `某县2017年政府信息公开工作年度报告\n发布时间:2018-03-01 来源:县政府办公室 浏览次数:102 字号:大 中 小\n${gone}\n返回首页 打印本页 关闭窗口`,
    ]),
    ["an attachment's cover", "not_a_report_too_short", "政府信息公开年报\n附件下载"],
    [
      "a guide below a menu of columns, called so only by itself",
      "not_a_report_guide",
      "政府信息公开\n法定主动公开内容\n政府信息公开年报\n政府网站年度报表\n依申请公开\n某市政务信息公开指南\n为便于公民获取信息,特编制了本指南。\n一、主动公开\n1.履职依据。主要包括某市人民政府负责执行的行政法规。",
    ],
    [
      "a model whose year is masked",
      "not_a_report_template",
      "机关工作总结报告201x年,我局认真贯彻条例,政府信息公开工作取得了一些成效。\n一、201x年政府信息公开工作概述\n出台了xx县人口局政府信息公开指南。",
    ],
    [
      "a self-inspection whose places are masked",
      "not_a_report_other",
      "关于开展政务公开工作自查报告\n现将我乡政务公开工作的自查情况报告如下:\n一、基本情况\nxxx乡位于县城北20公里。20xx年农民人均纯收入达12511元。",
    ],
    [
      "samples announced inside a long line",
      "not_a_report_collection",
      `2023年工作参考总结-乡镇政务公开工作参考总结范文7篇乡镇政务公开工作总结今年以来,某镇认真落实政务公开的各项内容。${"依法行政。".repeat(20)}一年来,全镇共上传信息132条。`,
    ],
    [
      "an order on assessing below a table of metadata",
      "not_a_report_notice",
      "索引号\n011056632/2022-00181\n主题分类\n政务公开\n发布日期\n2021-12-31\n发文字号\n某政办函〔2021〕19号\n效力状态\n有效\n发布机构\n某市人民政府办公室\n市人民政府办公室关于开展2021年政务公开考评工作的通知\n    各县、市、区人民政府,市政府各部门:\n现将有关事项通知如下。\n一、考评对象\n二、考评内容\n主动公开、政府信息公开年度报告、依申请公开。",
    ],
    [
      "how the work is assessed",
      "not_a_report_assessment",
      "结合2024年重点工作任务,我们制定了政务公开考评细则,包含主动公开、依申请公开等4方面10项指标。\n考评采取自查和三方评估,形成考评结果。考评结果显示,43家单位考评成绩优良。",
    ],
    [
      "what those who assess report",
      "not_a_report_assessment",
      "2018年某省政府信息公开第三方评估报告\n课题组\n一、评估范围\n本次评估19个市级政府。\n二、总体情况\n17个市级政府按时公布年度报告;课题组提交申请61件,收到答复48件。\n三、主要问题\n新闻发布会情况未列明。\n四、建议",
    ],
    [
      "a sheet of points, one line of it named like a report",
      "not_a_report_assessment",
      "2019年政务公开考核评分标准\n项目 分值 得分\n主动公开目录 25 22\n政府信息公开工作年度报告 15 11\n依申请公开 20 20\n回应关切 10 9\n合计 100 88",
    ],
    [
      "a headline that names the report and a meeting",
      "not_a_report_news",
      "我市举办政府信息公开年度报告编制培训班\n来源：办公室\n近日,培训在市委党校进行。会议要求,各单位要核实公开条数与申请件数,按时报送。",
    ],
    [
      "a table of tasks",
      "not_a_report_plan",
      "工作任务 | 具体要求 | 责任科室 | 时限要求\n做好主动公开 | 严格规范政府信息公开专栏 | 办公室 | 年底前\n规范依申请公开 | 做好政府信息公开工作年度报告编制发布工作 | 各科室 | 持续推进",
    ],
    [
      "a plan as a file's name and heading",
      "not_a_report_plan",
      "某市政务公开工作要点实施方案.docx\n文档编号:5328372\n某市政务公开工作要点实施方案\n目标 任务 主要内容 责任单位\n一、加强预期引导\n围绕我市经济社会发展形势,推进信息公开。",
    ],
    [
      "news whose writer also heard questions answered",
      "not_a_report_news",
      "我市去年公开信息1200条\n记者从市政府办公室获悉,我市2009年政府信息公开工作年度报告已经公布,负责人回答了记者提问。全市共受理申请9件。",
    ],
    [
      "news of a conference listened to",
      "not_a_report_news",
      "某区政府办公室组织收看全国政务公开研讨会\n发布日期:2020-09-17\n9月16日,中国政务公开发展研讨会顺利召开。会议发布了2019年中国政府信息公开评估报告。\n我区将以此次研讨会为契机,推进政务公开工作。",
    ],
    [
      "the table of 2014 with nothing in it",
      "not_a_report_template",
      "政府信息公开情况统计表\n(     年度)\n填报单位(盖章):\n统 计 指 标 | 单位 | 统计数\n一、主动公开情况 | —— | ——\n(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 |\n三、依申请公开情况 | —— | ——\n(一)收到申请数 | 件 |",
    ],
    [
      "work under the law, told without a title, that comes to disclosure last",
      "not_a_report_other",
      "按照市、区法治建设工作部署,2023年,某街道全面开展法治政府建设。现对所做工作总结如下:\n一、主要举措\n街道党工委专题学习4次,开展普法活动20余场。\n(一)坚持统一领导\n党工委将有关纲要纳入年度学习计划,在机关和社区支部中持续宣讲,扎实开展宪法日和宪法宣传周活动,建好人大代表联络站和居民议事会,依托基层立法联系点提供意见50余条。\n(二)优化营商环境\n聚焦企业发展信心,开展法治体检活动,组织律师和基层法律服务工作者深入企业提供法律服务,全年调解纠纷230件。\n二、不足\n下一步推进政务公开,今年主动公开政府信息68条,收到公开申请3件。",
    ],
    [
      "annual reports of institutions, which an office has published",
      "not_a_report_other",
      "2013年,某县编办选择了102家事业单位,推进事业单位法人年度报告公开试点。\n在总结试点经验上,我办进一步扩大了公开范围,全部通过政府信息公开网站公示。",
    ],
    [
      "an inspection of the work and what was put right",
      "not_a_report_other",
      "2009年某县政府信息公开工作自查整改情况汇报\n2009年,我县认真执行条例。\n一、组织领导情况\n成立领导小组。\n二、制度建设情况\n制定制度5项。",
    ],
    [
      "who has published its report and who has not",
      "not_a_report_list",
      "某区2024年政府信息公开工作年度报告发布情况一览\n序号 单位 发布状态 发布日期\n1 区发展改革局 已发布 2025-01-25\n2 区水务局 未发布 ——\n应发布55家,已发布36家。",
    ],
    [
      "what a procuratorate discloses of its cases",
      "not_a_report_other",
      "某区人民检察院2020年检务公开工作情况\n2020年,我院公开案件程序性信息435条、法律文书179份;接受律师阅卷190人次。",
    ],
    [
      "what a school discloses to its staff",
      "not_a_report_other",
      "某县第二中学校务公开工作小结(2016-2017学年)\n本学年,学校坚持校务公开,现小结如下。\n一、公开内容\n张贴公示20次,公开收费项目5项。\n二、意见收集\n收到家长来信3件,全部答复。",
    ],
    [
      "something else altogether",
      "not_a_report_other",
      "某县2020年国民经济和社会发展统计公报\n全年地区生产总值120亿元,比上年增长3.2%。其中第一产业增加值20亿元,第二产业增加值50亿元。人民生活水平不断提高,社会大局和谐稳定。",
    ],
  ])("%s", (_, code, text) => expect(refusalOf(text)).toBe(code));

  test("the table of 2014 with its numbers one blank behind the measure words is filled in", () => {
    const rows = ["(1)政府公报公开信息数 条 50", "(2)政府网站公开信息数 条 1692", "总次数 次 17", "数 条 6"];
    expect(
      refusalOf(`某县——政府信息公开工作年度报告\n政府信息公开情况统计表\n统 计 指 标 单位 统计数\n${rows.join("\n")}`),
    ).toBeNull();
  });

  test("a cell a line: figures below the measure words of broken labels fill the table in", () => {
    const rows = [
      "主动公开政府信\n息数\n条\n50",
      "当面申\n请数\n件\n6",
      "其他情\n形数\n件\n0",
      "召开政府信息公开工作会\n议次数\n次\n3",
    ];
    const page = (table: string[]) => `某县——政府信息公开工作年度报告\n政府信息公开情况统计表\n${table.join("\n")}`;
    expect(refusalOf(page(rows))).toBeNull();
    expect(refusalOf(page(rows.map((r) => r.replace(/\d+$/, ""))))).toBe("not_a_report_template");
  });

  test("files of one report below it, and a preface that ends with the year, list no reports", () => {
    const title = "某市2011年度政府信息公开情况年度报告";
    const page = (files: string[]) =>
      `${title}\n依据《中华人民共和国政府信息公开条例》规定,编制本报告。统计时间为2011年1月1日到2011年12月31日。\n【一】工作综述\n2011年,全市召开政府信息公开专题会议24次。\n附件下载:\n${files.join("\n")}`;
    expect(refusalOf(page([`1.${title}.docx(49.2KB) 下载次数:80`, `2.${title}.pdf(4.43MB) 下载次数:56`]))).toBeNull();
    const years = [2010, 2009, 2008].map((y) => `某市${y}年度政府信息公开情况年度报告.pdf(1MB)`);
    expect(refusalOf(`政府信息公开年报\n${title}\n${years.join("\n")}`)).toBe("not_a_report_list");
  });

  test.each(["常见问题", "智能问答", "在线答疑"])("a menu that offers %s refuses no report", (menu) =>
    expect(
      refusalOf(`首页\n${menu}\n某市某局2016年政府信息公开工作年度报告\n2016年共收到申请3件,主动公开信息20条。`),
    ).toBe(null),
  );

  test.each([
    [
      "not_a_report_other",
      "某市中级人民法院\n行政判决书\n(2021)某行终43号\n上诉人王某因诉某县人民政府政府信息公开一案提起上诉。\n2020年7月,上诉人邮寄政府信息公开申请表9份,申请公开补偿方案。被上诉人未收到补正。",
    ],
    [
      "not_a_report_other",
      "某区人民政府办公室关于2018年建议提案办理情况的报告\n2018年,承办建议77件、提案205件。\n一、主要做法\n(一)公开结果。在区政府门户网站公开办理复文192件。\n二、存在的问题和下一步打算\n我区部分答复不够具体。",
    ],
    [
      "not_a_report_other",
      "某县水利局2016年度行政执法统计年报\n现将我局2016年度行政执法数据公开如下:\n一、行政许可:申请61件,许可21件。\n二、被申请行政复议3件。\n未发生行政诉讼。",
    ],
    [
      "not_a_report_other",
      "某市2020年行政复议应诉工作情况分析\n一、行政复议案件情况\n2020年,全市收到行政复议申请435件,其中政府信息公开33件。\n二、行政应诉情况\n三、问题和建议\n下一步加强指导。",
    ],
    [
      "not_a_report_catalogue",
      "某街道办事处政府信息主动公开基本目录(2012年版)\n序号 一级事项 公开内容 公开时限 公开主体\n1 机构职能 办公地址 长期公开 党政办\n2 政策文件 文件全文 20个工作日内 党政办\n3 年度报告 政府信息公开工作年度报告 上一年度报告 每年1月31日前 党政办",
    ],
    [
      "not_a_report_other",
      "政府信息公开条例知识竞赛试题(2015年)\n一、单项选择题\n1.行政机关收到政府信息公开申请,应当自收到申请之日起( )个工作日内答复。 A.10 B.15\n2.每年( )前公布上一年度政府信息公开工作年度报告。",
    ],
  ])("%s: what the page is called", (code, text) => expect(refusalOf(text)).toBe(code));

  test.each([
    [
      "its preface",
      "本报告由某县林业局依据《中华人民共和国政府信息公开条例》编制。统计期限自2022年1月1日至12月31日。如有疑问,请与某县林业局联系(地址:某县环城东路28号)。",
    ],
    [
      "the first part of the form",
      "一、总体情况\n(一)主动公开\n及时发布重大项目、民生服务、招生政策,常态化公布预决算。\n(二)依申请公开\n规范接收、登记、审核、办理、答复、归档等环节,与申请人沟通,按时答复。",
    ],
  ])("a report cut off behind %s", (_, text) =>
    expect(refusalOf(`${text}${"工作有序推进,制度逐步完善,渠道更加畅通。".repeat(8)}`)).toBeNull(),
  );

  test("rows of a catalogue whose blanks are gone", () =>
    expect(
      refusalOf(
        "某街道办事处政府信息主动公开基本目录(2012年版)\n1机构职能办公地址长期公开党政办\n5年度报告政府信息公开工作年度报告上一年度报告每年1月31日前党政办",
      ),
    ).toBe("not_a_report_catalogue"));

  test("a sentence about explanations at the beginning makes no explanation of a report", () => {
    expect(
      refusalOf(
        "石横镇关于2021年政府信息公开工作情况的报告\n统计期限为2021年1月1日至12月31日。\n一、总体情况\n强化政策解读,做到同步发布。本报告附件共9页,可来电索取。\n主动公开482条。",
      ),
    ).toBeNull();
  });

  test("a catalogue in a table, its name in the first row", () => {
    expect(
      refusalOf(
        "| 某区民政局主动公开事项目录 | ||||\n| 公开事项 | 公开内容 | 公开依据 | 公开范围 |\n| 机关信息 | 机关简介 | 《中华人民共和国政府信息公开条例》第二十条 | 全社会 |\n| 政府信息公开年报 | 上年度政府信息公开工作年度报告 | 《条例》第五十条 | 全社会 |",
      ),
    ).toBe("not_a_report_catalogue");
  });

  test("a numbered part of the text is not the page's name", () => {
    expect(
      refusalOf(
        `2021年,我校信息公开工作稳步推进,现将信息公开年度报告公布如下。\n一、概述\n我校认真开展工作。\n1.严格执行信息公开制度\n公开信息12条。`,
      ),
    ).toBeNull();
  });

  test("who is to answer questions makes no report a page of answers", () => {
    expect(
      refusalOf(
        `2016年政府信息公开工作年度报告\n本报告由某市政务服务局负责答疑\n2016年共收到申请3件,主动公开信息20条。\n一、概述\n工作有序推进。`,
      ),
    ).toBeNull();
  });

  test("a form whose numbers stand on lines is filled in", () => {
    expect(
      refusalOf(
        "某县2021年政府信息公开工作年度报告\n主动公开信息____236____条,其中网站____201____条,其他____35____条。收到申请____12____件,办结____11____件。",
      ),
    ).toBeNull();
    expect(
      refusalOf("某县政府信息公开工作年度报告\n主动公开信息____条,其中网站____条,其他____条。收到申请____件。"),
    ).toBe("not_a_report_template");
  });

  test("every refusal says what to do", () => {
    const who = identify(
      documentOf(
        "某县政府信息公开指南\n为方便公民获取政府信息,编制本指南。填写申请表,等待答复。联系地址和电话见网站首页,欢迎监督。",
      ),
    );
    expect(who.outcome).toBe("not_a_report");
    if (who.outcome === "not_a_report") expect(who.reason.message).toMatch(/Give/);
  });
});

const PLACES = ["平湖县", "阜阳市颍州区", "海门市", "水泊街道办事处"];
const YEARS = [2009, 2013, 2017, 2020, 2023];
const each = (make: (place: string, year: number) => string) => PLACES.flatMap((p) => YEARS.map((y) => make(p, y)));

describe("families of other pages, at any place and in any year", () => {
  const FAMILIES: [string, (place: string, year: number) => string][] = [
    [
      "letters to a mailbox and their answers",
      (p, y) =>
        `请问${p}${y}年政府信息公开年报在哪里看\n留言时间:${y + 1}-02-20\n留言内容:想了解${y}年收到了多少件政府信息公开申请。\n回复单位:${p}政府办公室\n回复内容:您好,政府信息公开工作年度报告将于3月31日前发布,欢迎届时查阅。`,
    ],
    [
      "summaries of the openness of a party committee",
      (p, y) =>
        `${p}财政局党务公开工作总结(${y}年)\n${y}年,我局党组认真落实党务公开条例,全年公开党务信息29条,召开党员大会7次。\n一、主要做法\n二、存在问题\n三、今后打算`,
    ],
    [
      "columns that count their reports",
      (p, y) =>
        `${p}政府信息公开年报汇总栏目\n栏目导航:政府年报 | 部门年报 | 乡镇街道年报\n${y}年 部门年报34份 乡镇街道年报111份\n${y - 1}年 部门年报49份 乡镇街道年报85份`,
    ],
    [
      "statistical bulletins",
      (p, y) =>
        `${p}${y}年国民经济和社会发展统计公报\n${p}统计局 ${y + 1}年3月\n一、综合\n全年实现地区生产总值${y}亿元,按可比价格计算,比上年增长8.1%。\n二、农业\n全年粮食种植面积32.1万亩。\n三、工业和建筑业\n规模以上工业企业56家。\n四、人口和居民生活\n年末总人口51.2万人。`,
    ],
    [
      "budget reports",
      (p, y) =>
        `关于${p}${y}年预算执行情况和${y + 1}年预算草案的报告\n各位代表:\n受人民政府委托,现将预算执行情况提请审议。\n一、${y}年预算执行情况\n全年一般公共预算收入12.5亿元。\n二、${y + 1}年预算草案\n继续推进预算信息公开。`,
    ],
    [
      "rule-of-law reports",
      (p, y) =>
        `${p}${y}年法治政府建设年度报告\n一、${y}年推进法治政府建设的主要举措\n全面推进政务公开,主动公开政府信息300条。\n二、存在的不足\n三、下一年度安排`,
    ],
    [
      "government work reports",
      (p, y) =>
        `${y + 1}年政府工作报告\n——在${p}第十六届人民代表大会第三次会议上\n各位代表:现在,我代表人民政府向大会报告工作。\n一、${y}年工作回顾\n经济平稳增长,政务公开持续推进。\n二、今年目标任务`,
    ],
    [
      "search pages",
      (p) =>
        `${p}人民政府门户网站 站内搜索\n搜索关键词:政府信息公开年度报告\n共找到相关结果0条\n热门搜索 高级搜索\n请输入关键词`,
    ],
    ["pages that are gone", (p) => `${p}人民政府\n404 您访问的页面不存在或已被删除\n返回首页`],
    ["login pages", (p) => `${p}政务服务网\n用户登录\n用户名 密码 验证码\n忘记密码 立即注册`],
    [
      "work plans",
      (p, y) =>
        `${p}${y}年政务公开工作要点\n一、深化决策公开\n二、推进执行公开\n三、加强政府信息公开平台建设\n各单位要认真抓好落实。`,
    ],
    [
      "summaries of the work since the form names the report",
      (p, y) =>
        `${p}财政局${Math.max(y, 2019)}年政务公开工作总结\n${y + 1}年1月5日\n我局政务公开工作以上级文件精神为指导,规范发布政务信息。现将工作总结如下:\n一、主动公开情况\n全年主动公开政务信息412篇,其中动态类信息36篇。`,
    ],
    [
      "collections of summaries to copy from",
      (p, y) =>
        `${y}年政务公开工作总结汇编(12篇)\n目录\n1.${p}统计局${y}年政务公开工作总结\n2.${p}审计局${y}年政务公开工作总结\n${p}统计局${y}年政务公开工作总结\n${y}年,我局主动公开政府信息71条,办结依申请公开2件。`,
    ],
    [
      "forms of the statistics not filled in",
      (p) =>
        `附件2\n${p}政府信息公开情况统计报表\n填报单位: 年 月 日\n指标名称 | 计量单位 | 代码 | 本期实际\n主动公开信息数 | 条 | 01 |\n申请总数 | 条 | 02 |`,
    ],
    [
      "what lays down the form",
      (p) =>
        `政府信息公开工作年度报告格式\n年度报告是全面反映政府信息公开工作情况的重要方式,${p}各单位依据本格式编写。\n一、报告内容\n(一)总体情况。这一项报告本机关总体情况。`,
    ],
    [
      "news of a meeting",
      (p, y) =>
        `${y + 1}年1月9日上午,${p}召开了政府信息公开工作会议,各单位信息员参加了会议。\n会议传达了考评通知,对下一步工作进行了安排。会后,我局安排专人负责此项工作。`,
    ],
    [
      "news that praises a place",
      (p, y) =>
        `${p}政务公开工作受省政府表彰\n核心提示:${p}位居全省第三\n4月20日,省政府通报表彰${y}年政务公开工作先进单位。去年以来,通过网站、微信等发布政府信息23.4万条,召开新闻发布会18次。\n来源:晚报`,
    ],
    [
      "accounts of a part of the year, under any name",
      (p, y) => {
        const part = ["上半年", "第三季度", "1-6月", "8月份", "一季度"][y % 5] as string;
        const names = [
          `${p}${y}年${part}政府信息公开工作情况`,
          `${p}政府信息公开工作${y}年${part}报告`,
          `${p}审计局${y}年政务公开${part}工作汇报`,
        ];
        return `${names[y % 3]}\n今年以来,我局主动公开政府信息41条,收到申请2件。\n一、存在问题\n公开不够及时。`;
      },
    ],
    [
      "accounts of half a year that run on behind their names",
      (p, y) =>
        `${p}水务局${y}年政务公开半年工作总结 我局政务公开工作在市委、市政府领导下有序推进,现将上半年工作开展情况汇报如下: 一、健全机构 截至6月底共发布信息57篇。`,
    ],
    [
      "notices that run on behind their names, in one line with number and addressees",
      (p, y) =>
        `${p}信息公开办公室关于做好${y}年政府信息公开工\n文章编辑:某网 时间:${y + 1}-02-21\n${p}信息公开办公室关于做好${y}年政府信息公开工作年度报告编制和发布工作的通知某府公开办函〔${y + 1}〕1号各县市政府办,州政府各部门:\n各级行政机关应于每年3月31日前公布年度报告。现就有关事项通知如下:\n一、全面总结${y}年度工作。`,
    ],
    [
      "guides",
      (p) =>
        `${p}政府信息公开指南\n为便于公民、法人和其他组织获取信息,特编制本指南。\n一、主动公开\n(一)公开范围\n(二)公开形式\n二、依申请公开\n申请人应当填写申请表。`,
    ],
  ];
  test.each(FAMILIES)("%s", (_, make) => {
    for (const text of each(make))
      expect([text.slice(0, 30), refusalOf(text)]).toEqual([text.slice(0, 30), expect.stringMatching(/^not_a_report/)]);
  });
});

describe("reports under other names", () => {
  const TITLES = [
    "政务公开工作总结",
    "信息公开年报",
    "政府信息公开情况报告",
    "政府信息公开工作汇报",
    "政务信息公开年度工作报告",
    "",
  ];
  test.each(TITLES)("%s", (name) => {
    for (const text of each((p, y) => `${name === "" ? "" : `${p}${y}年${name}\n`}${BODY.replace("2018", String(y))}`))
      expect([text.slice(0, 30), refusalOf(text)]).toEqual([text.slice(0, 30), null]);
  });
});

describe("a page whose report stands elsewhere says where", () => {
  const page = (body: string) => {
    const text = `<html><body><h1>平湖县2021年政府信息公开工作年度报告</h1><p>发布时间:2022-01-20</p>${body}</body></html>`;
    const who = identify(documentOf(text, "a.html", "http://example.gov.cn/zw/2022/t1.html"));
    return who.outcome === "report" ? null : [who.reason.code, who.reason.message];
  };
  test.each([
    [
      "a link to a file",
      '<p><a href="./P02.docx">平湖县2021年政府信息公开工作年度报告.docx</a></p>',
      "http://example.gov.cn/zw/2022/P02.docx",
    ],
    [
      "a download by script",
      `<p><a href="javascript:downloadFile('17')">附件下载</a></p>`,
      "javascript:downloadFile('17')",
    ],
    ["a file only named", "<p>附件: 年度报告.pdf</p>", "年度报告.pdf"],
  ])("%s", (_, body, where) => expect(page(body)).toEqual(["report_in_attachment", expect.stringContaining(where)]));
  test("a picture", () => expect(page('<p><img src="r1.jpg"></p>')?.[0]).toBe("report_in_image"));
  test("a report with a file beside it is a report", () =>
    expect(page(`<p>${BODY.replace(/\n/g, "</p><p>")}</p><p><a href="a.pdf">平湖县年度报告.pdf</a></p>`)).toBeNull());
});

describe("reports all the same", () => {
  test.each([
    [
      "a report that quotes the notice",
      `某市2018年政府信息公开工作年度报告\n根据《关于做好2018年政府信息公开工作年度报告编制工作的通知》要求编制。\n${BODY}`,
    ],
    [
      "a letter that hands in the report",
      "某市文物局 关于2016年度政府信息公开年度报告的函\n市信息化办公室:\n根据条例要求,我局对全年工作进行了回顾,现将有关工作情况汇报如下:\n一、基本情况\n我局坚持强化领导,及时调整了领导小组。",
    ],
    [
      "a report filed under the keyword of notices",
      "索引号:005266/2017-00001 | 主题分类:综合政务/公报公示\n发布机构:某区文化局 | 关键词:政务,公报公示 |\n本年度报告由某区文化局编制,全文包括主动公开政府信息情况、依申请公开情况、收费及减免情况。统计期限自2016年1月1日起至2016年12月31日止。",
    ],
    [
      "a report that names in its first lines the notice on how to publish reports",
      "您好,欢迎来到某州林业局!\n某州林业局2020年政府信息公开工作报告\n根据《州政务公开领导小组关于做好2020年政府信息公开工作年报编制发布工作的通知》,特编制了某州林业局政府信息公开工作年度报告。所列数据统计时限为2020年1月1日至2020年12月31日。",
    ],
    [
      "a report that says that it is published openly",
      "某市某区医疗保障局\n2024年政府信息公开工作年度报告\n根据条例要求,现向社会公开发布某区医疗保障局2024年政府信息公开年度报告。统计期限为2024年1月1日到2024年12月31日止。",
    ],
    [
      "a page that breaks off in the first sentence, whose subject is the work",
      "一、总体情况\n2014年,某乡人民政府信息公开工作紧紧围绕全乡大局,着眼于加强政府自身建设,以服务群众为出发点和落脚点,不断改进和创新工作方法。",
    ],
    [
      "parts of a report whose head is gone",
      "(一)政府信息公开工作机构和人员设置情况\n市领导高度重视政府信息公开工作,成立了领导小组。\n(二)建立健全政府信息公开工作制度情况\n制定了政府信息公开配套制度11项。",
    ],
    [
      "a report that tells of half a year below its title",
      `某县2016年政府信息公开工作年度报告\n上半年政府信息公开工作情况良好,现将上半年情况通报如下。\n${BODY}`,
    ],
    [
      "a notice that carries the report",
      `某市人民政府办公室关于公布\n某市2018年度政府信息公开工作年度报告的通知\n现予公布。\n某市2018年度政府信息公开工作年度报告\n${BODY}`,
    ],
    [
      "an order to the own sections that carries the report",
      "某区教育局关于印发\n2025年政府信息公开工作年度报告的通知\n本局各科室:\n现将《某区教育局2025年政府信息公开年度报告》印发给你们,请抓好落实。\n某区教育局\n2025年政府信息公开工作年度报告\n根据文件精神,编制本报告。现将有关情况总结如下:\n一、总体情况\n2025年,某区教育局认真贯彻落实条例规定。",
    ],
    [
      "the beginning of a report that praises its site",
      "本报告由某市政府信息公开领导小组办公室根据条例要求,汇总各县(市、区)情况编制而成。\n一、概述\n2012年,在人民网等举办的网站评估中,市政府网站排名前列。",
    ],
    [
      "the beginning of a report without its head",
      "一、政府信息公开总体工作情况\n(一)组织机构建设情况。市政府理顺了政府信息公开工作管理体制,各部门配齐了工作人员。",
    ],
    [
      "a report beside links to other years",
      `某市2018年政府信息公开工作年度报告\n${BODY}\n相关信息\n某市2017年政府信息公开工作年度报告\n某市2016年政府信息公开工作年度报告\n某市2015年政府信息公开工作年度报告\n某市2014年政府信息公开工作年度报告`,
    ],
    ["a report whose title was swapped", `党委信息公开年度汇报\n我市公开信息4691条,未发生行政复议。\n${BODY}`],
    [
      "a report that set up rules and guides",
      `某局2018年政府信息公开工作年度报告\n修订了《政府信息公开指南》《政府信息公开目录》《依申请公开办法》。\n${BODY}`,
    ],
    [
      "a short report that names newspapers and last year's report",
      "某县应急管理局2020年政府信息公开工作年度报告\n一、总体情况\n按时发布《某县应急管理局2019年度政府信息公开工作年度报告》。网站新增信息1412条,通过新华社、人民网刊登稿件21篇。",
    ],
    [
      "a short report that counts explanations and the government's work report",
      "某市人民政府办公室2021年政府信息公开工作年度报告\n一、总体情况\n共受理申请7件。\n二、主动公开政府信息情况\n主动公开政府信息121条,其中文件和解读信息38条、政府工作报告1条。",
    ],
    [
      "a report whose page names the government's work report in its menu",
      `热搜词:政府工作报告 社保 公积金\n某省2019年政府信息公开工作年度报告\n本报告由某省人民政府办公厅编制,统计期限自2019年1月1日至12月31日。\n一、总体情况\n2019年,某省认真贯彻落实条例。`,
    ],
    [
      "a report with a link to its pictures in the line below",
      "某市气象局2022年度政府信息公开工作年度报告\n发布时间:2023-01-11\n年报图解\n特编制本年度报告,所列数据统计时限为2022年1月1日至12月31日。\n一、总体情况\n2022年,通过网站公开信息73条。",
    ],
    [
      "a short report that answered the press and had it visit",
      "某市2009年政府信息公开工作年度报告\n2009年,市政府举行新闻发布会6次,现场回答记者提问,并组织记者采访惠民政策。全年主动公开政府信息1200条,受理申请9件。",
    ],
    [
      "a report that answers a newspaper's message board",
      "现公布某区某街道2021年政府信息公开工作年度报告。\n一、总体情况\n2021年主动公开政府信息311条,受理人民网留言9条,办理人民网地方领导留言板来信。",
    ],
    [
      "a page whose rows are called 摘要 and 关键词",
      "内容摘要: 某区审计局2017年政府信息公开工作年度报告\n关键词: 年报\n本报告由某区审计局编制。\n一、概述\n2017年,我局公开信息41条,未收到申请。",
    ],
    [
      "a report that tells of a meeting",
      `一、总体情况\n3月4日,我县召开了政务公开工作会议,会议强调要落实责任。2022年全县主动公开政府信息512条,收到申请3件。`,
    ],
    [
      "a report that publishes itself by its quoted title",
      "根据条例要求,现发布《某省2020年政府信息公开工作年度报告》。\n一、总体情况\n2020年,全省深入推进政务信息公开,着力抓好政策发布解读回应,累计发布疫情信息345期。",
    ],
    [
      "a report with a link to its picture version below the title",
      "某市公安局某区分局2021年政府信息公开工作年度报告\n(图解)某市公安局某区分局2021年政府信息公开工作年度报告\n所列数据的统计期限从2021年1月1日起至12月31日止。\n一、总体情况\n2021年,分局严格执行条例,主动公开了机构设置。",
    ],
    [
      "a report whose sections are called articles",
      "某县某镇2012年政府信息公开年度报告\n第一条 总体情况。成立了领导小组。\n第二条 主动公开情况。全年公开信息76条。\n第三条 依申请公开情况。未收到申请。\n第四条 收费情况。未收费。\n第五条 复议诉讼情况。无。\n第六条 存在问题。更新慢。",
    ],
    [
      "the table of 2014 alone, filled in",
      "2016年度政府信息公开情况统计表\n填报单位:某县水利局\n统 计 指 标 | 单位 | 统计数\n一、主动公开情况 | —— | ——\n(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 | 213\n其中:主动公开规范性文件数 | 条 | 0\n三、依申请公开情况 | —— | ——\n(一)收到申请数 | 件 | 2",
    ],
    [
      "a report that sets targets for its own assessment",
      "2024年,我局把公开纳入年度考核内容,根据测评结果和考核办法改进。全年主动公开信息89条,未收到申请。\n一、总体情况\n按要求公开。\n二、存在问题\n下一步加强学习。",
    ],
    ["a report without a title", BODY],
    [
      "a short report that speaks of links that failed",
      "某镇2014年政府信息公开工作年度报告\n2014年主动公开信息56条,未收到申请。网站个别页面链接失效,已全部整改。",
    ],
    ...[
      "为便于社会监督,根据条例发布本年度报告",
      "现形成并公开本报告",
      "特编写了此份年报,接受监督",
      "我局依法公布本工作报告",
    ].map((preface) => [
      `a report that says ${preface}`,
      `关于某县2013年政府信息公开年度工作情况的报告\n${preface}。\n(1)总体工作情况\n加强学习。\n(2)信息发布情况\n全年公开532条。\n(3)受理申请和答复情况\n申请6次。`,
    ]),
    ["a report under the menu of a site that has announcements", `通知公告\n公示公告\n某局2019年度工作\n${BODY}`],
    [
      "a page that breaks off behind the preface",
      "本年报根据《中华人民共和国政府信息公开条例》和省政府信息公开办法编制,全面反映我办2010年政府信息公开工作的情况。报告由概述、主动公开、依申请公开等部分组成。",
    ],
    [
      "a bureau that counts its press conferences and explanations",
      "现将2020年度市交通运输局信息公开工作情况报告如下。\n(一)主动公开。发布政府信息840余条。召开新闻发布会2次、接受电台采访1次、数字图文解读18条。\n(二)依申请公开。受理申请9件,全部办结。",
    ],
    [
      "a page cut off within the first part of the form",
      "一、总体情况\n2021年,某区水务局认真贯彻落实《中华人民共和国政府信息公开条例》,推动工作有序开展。\n(一)主动公开情况。通过网站专栏发布各类政府信息31条;主动公开《某系统升级》等采购信息12条,采购总金额88.1万元;统一公开人大建议、政协提案办理情况6件,公开率100%。分两次公开行政许可、行政处罚结果,涉及人员及事项640项。通过信用平台、镇街服务窗口和宣传栏向群众提供查询,做到及时更新、内容准确、格式规范。",
    ],
    [
      "a page that begins with work of its own and goes on with the form's table",
      `一、总体情况\n2022年,园区管委会政务信息工作围绕重要部署,充分发挥参谋助手作用,积极报送信息。${"针对企业关心的难点,认真答复,及时改进。".repeat(9)}\n一、主动公开政府信息情况\n第二十条第(一)项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 0 |\n行政规范性文件 | 2 | 0 | 3 |`,
    ],
    [
      "a street that hands in its report for reading",
      `按照条例要求,根据某府办函〔2010〕6号精神,现对我街2009年度政府信息公开工作报告如下,请审阅。\n一、2009年某街道政府信息工作概述\n某街道办事处是某区政府的派出机构,领导班子由五人组成。${"内设科室各负其责,制定岗位目标。".repeat(6)}`,
    ],
    ["a title with one sentence of figures", "某区某乡2021年政府信息公开工作年度报告\n主动公开信息共1860条。"],
    [
      "a preface that breaks off behind the name of the Regulations",
      "本报告是根据《中华人民共和国政府信息公开条例》(以下简称《条例》)要求编制。\n全文包括概述,主动公开政府信息的情况,依申请公开政府信息的情况。\n本报告所列数据的统计期限自2009年1月1日《条例》",
    ],
    [
      "a report that counts its papers",
      "2013年,我镇公开政府工作报告2篇,工作总结(共3篇),文件31件,未收到依申请公开的申请。",
    ],
    ["a few sentences of a town", "2010年,我镇公开政府信息36条,未收到依申请公开的申请。"],
    ["a report called a summary", `某镇2011年政务公开工作总结\n${BODY}`],
    [
      "a report with articles of the Regulations as headings",
      `某局2020年政府信息公开工作年度报告\n${BODY}\n第二十条第(一)项 |\n规章 | 0 | 0 | 0 |\n第二十条第(五)项 |\n行政许可 | 0 |\n第二十条第(六)项 |\n第二十条第(八)项 |\n第二十条第(九)项 |\n政府集中采购 | 0 | 0 |`,
    ],
    [
      "a report whose headings of Article 20 are broken over two lines",
      `某市人民政府办公室2024年度政务公开工作年度报告\n二、主动公开政府信息情况\n${["一", "五", "六", "八", "九"].map((n) => `第二十条\n第(${n})项\n信息内容 本年处理决定数量`).join("\n")}`,
    ],
    [
      "a copy with a masked name",
      `****镇2018年政府信息公开工作年度报告\n****镇公开信息22条,****镇未收到申请,****镇制度完善,****镇加强培训。\n${BODY}`,
    ],
  ])("%s", (_, text) => expect(refusalOf(text)).toBe(null));
});

describe("papers that only tell of openness", () => {
  test.each([
    [
      "a decision on a reconsideration",
      "行政复议决定书\n某府复决〔2023〕8号\n申请人不服政府信息公开答复,申请行政复议,本机关依法受理。",
    ],
    ["who won a tender", "政务公开第三方评估项目成交公告\n一、项目编号:CG-7\n二、评估60家单位2016年政府信息公开情况。"],
    ["half a year's summary", "2015年上半年政务公开工作小结\n一、主要工作\n1至6月,共发布信息136条。"],
    [
      "what a court decided",
      "某市中级人民法院\n行政判决书\n(2020)某行终12号\n上诉人李某不服某区政府信息公开答复,提起行政诉讼。本院查明,区政府收到其申请3件,均已答复,公开了其中2件文件。",
    ],
    [
      "what became of proposals",
      `某县办理代表建议情况的报告\n2017年,我县共收到建议51件,其中申请延期2件,全部办复。\n一、加强领导\n${"县政府高度重视,我县将建议办理纳入督查,公开办理结果51件。".repeat(6)}\n二、存在问题和改进措施\n下一步,将加强沟通。`,
    ],
    [
      "what came of reviews in a year",
      `某市2019年复议应诉案件分析\n2019年,全市收到行政复议申请310件,其中涉及信息公开21件。\n${"从类型看,公安类居首,自然资源类次之,我市复议机构审结280件。".repeat(6)}`,
    ],
    [
      "questions to try one's knowledge",
      "信息公开条例知识测试题(一)\n1.答复期限为( )个工作日。A.10 B.15 C.20\n2.年度报告应当在( )前公布。A.1月31日 B.3月31日",
    ],
    [
      "a catalogue whose name is the first row of its table",
      "| 某区民政局主动公开事项目录 | | | |\n| 公开事项 | 公开内容 | 公开依据 | 公开时限 |\n| 救助 | 对象名单 | 条例 | 20个工作日 |",
    ],
    [
      "a catalogue of one year",
      "某街道主动公开基本目录(2015年版)\n序号 一级事项 二级事项 公开时限\n1 机构职能 领导分工 20个工作日\n2 政策文件 规范性文件 20个工作日",
    ],
    [
      "the form's table before anyone filled it in",
      "第二十条第(一)项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | | |\n行政规范性文件 | | |\n第二十条第(五)项\n信息内容 | 本年处理决定数量\n行政许可 |",
    ],
    [
      "what a quarter came to",
      "某区2022年第二季度政府信息公开情况统计表\n填报单位:某区人民政府办公室 统计时段:2022年4月1日至6月30日\n主动公开信息数 条 403\n其中:网站公开 条 210\n收到申请数 件 5\n行政复议数 件 0",
    ],
    [
      "what a month came to, its number in characters",
      "某市政府信息公开十一月份工作情况\n2011年11月份,各部门新增主动公开政府信息812条,收到政府信息公开申请41件,答复38件。\n同意公开30件,不予公开8件。",
    ],
    [
      "what a month came to, without a name",
      "2011年3月份,全县政府信息公开工作情况统计如下:\n新增主动公开政府信息206条,收到政府信息公开申请9件,答复7件,其中同意公开5件。",
    ],
    [
      "an answer to a proposal",
      "关于对县政协四届二次会议第31号提案的答复\n尊敬的委员:\n您提出的《关于推进信息公开的建议》收悉。\n一、基本情况\n近年来,我县坚持公开,去年全县主动公开政府信息2万余条,办理政府信息公开申请40件。",
    ],
    [
      "an entry of an encyclopedia",
      "政府信息公开(法律术语)\n本词条由志愿者编辑 浏览3120次\n政府信息公开,是指行政机关将信息向社会公开的制度。\n2008年《中华人民共和国政府信息公开条例》施行,2019年修订,各地每年发布年度报告,主动公开信息数百万条。",
    ],
    [
      "samples counted in the name",
      "乡镇政府信息公开报告(共8篇)\n第一篇 一、概述\n2013年,我办事处重视政府信息公开工作。\n二、主动公开政府信息的情况\n2013年我办事处主动公开政府信息共70条。\n三、依申请公开\n未受理申请。",
    ],
    [
      "the headline of a press conference",
      "某市召开新闻发布会通报年报解读情况\n日前,某市召开新闻发布会,就2020年政府信息公开年度报告作了解读。",
    ],
    [
      "a survey of readers",
      "政府信息公开工作年度报告读者调查问卷（2022年）\n感谢参与，约需2分钟。\n1.您看过几次年度报告？○1次 ○2次 ○没看过\n2.您关心：□收到申请件数 □行政复议件数",
    ],
    [
      "why a report came late",
      "关于某街道未按期公布2019年政府信息公开工作年度报告的情况说明\n区政府办公室：\n我街道应于1月31日前公布年度报告，因经办人调离，2月9日才上网，特作说明。",
    ],
    [
      "somebody's opinion",
      "观点｜年度报告为什么没人看\n2023年各地的政府信息公开工作年度报告已经公布。笔者看了40份，有12份的问题部分与上年一样。",
    ],
    [
      "a map of the site",
      "网站地图\n首页\n├ 政府信息公开指南\n├ 政府信息公开年报\n│ ├ 部门年报（310）\n│ └ 乡镇年报（95）\n└ 依申请公开",
    ],
    [
      "a catalogue in which the report is a row",
      "某区政府信息公开基本目录（2020版）\n序号 类别 公开内容 时限\n1 机构信息 领导分工 长期\n2 年度报告 政府信息公开工作年度报告 1月31日前",
    ],
    ["what a court found", "政府信息公开案件司法审查报告(2018年度)\n2018年,法院受理政府信息公开案件140件,审结95件。"],
  ])("%s", (_, text) => {
    const result = read(new TextEncoder().encode(text), "page.txt");
    if (result.outcome !== "document") throw new Error(result.reason.message);
    expect(identify(result.document).outcome).toBe("not_a_report");
  });
});
