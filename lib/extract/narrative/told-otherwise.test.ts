/** Sentences of everyday reports in words that were long not read, or read as something else. Same notation as wordings.test.ts. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "kinds of what was published": `
    county 2011 主动公开政府信息500条。按内容分,政策文件类120条,工作动态类260条,财政预算、决算和“三公”经费信息70条,其他类50条。 → proactive_disclosures_total=500 disclosures_policies=120 disclosures_business=260 disclosures_finance=70 disclosures_other_category=50
    county 2011 主动公开政府信息500条。其中,政策文件类120条,工作动态类310条,其他应公开的信息70条。 → proactive_disclosures_total=500 disclosures_policies=120 disclosures_business=310 disclosures_other_category=70
    bureau 2010 主动公开政府信息90条。从类别看,机构概况类信息20条,占22.22%;工作动态类信息50条,占55.56%;其他应当公开的政府信息20条,占22.22%。 → proactive_disclosures_total=90 disclosures_org_functions=20 disclosures_business=50 disclosures_other_category=20
    county 2010 ✗ 截至2010年底,我县主动公开政府信息900条。⏎各类信息的数量为:机构概况类信息200条,占22.22%;工作动态类信息500条,占55.56%;其他应公开的信息200条,占22.22%。 → —
    county 2011 ✗ 梳理应公开的信息70条。 → —
  `,
  "kinds whose names hold another's word": `
    county 2016 主动公开政府信息500条。其中,各类政策文件120条,各类动态类信息260条,财政预算决算报告类信息70条,其他类50条。 → proactive_disclosures_total=500 disclosures_policies=120 disclosures_business=260 disclosures_finance=70 disclosures_other_category=50
    county 2016 ✗ 主动公开政府信息500条。其中,乡村旅游动态类信息120条,通知公告类330条,政策解读类信息50条。 → proactive_disclosures_total=500 disclosures_other_category=330 disclosures_other_category=50
    county 2016 主动公开政府信息500条。其中,财政预决算等重点领域信息300条,通知公告类200条。 → proactive_disclosures_total=500 disclosures_other_category=300 disclosures_other_category=200
  `,
  "whose the fees are": `
    county 2022 本机关无其他需要报告的事项;2022年,未发生信息处理费收费。 → processing_fee_collected=0
    county 2023 2023年,全县没有依照《政府信息公开信息处理费管理办法》收取费用。 → processing_fee_collected=0
    bureau 2023 未依据《信息处理费管理办法》收取任何费用。 → processing_fee_collected=0
    bureau 2023 ✗ 严格依照《政府信息公开信息处理费管理办法》收取费用。 → —
    bureau 2009 2009年,我局没有向申请公开政府信息的公民、法人和其他组织收取任何费用。 → request_fees_collected=0
    bureau 2016 未向申请政府信息公开的个人和单位收取费用。 → request_fees_collected=0
    bureau 2016 ✗ 没有向参加培训的单位收取任何费用。 → —
  `,
  "how many requests": `
    bureau 2011 2011年,我局各受理平台、受理窗口共收到政府信息公开申请3件。 → requests_received=3
    bureau 2012 收到公众的政府信息公开申请来件7件。 → requests_received=7
    bureau 2012 共收到政府信息公开方面的申请2件。 → requests_received=2
    office 2021 全县共接收公民、法人和其他组织提交的申请书80份,其中以信函形式递交16件,网络平台收到53件,在受理窗口当面提交11件。 → requests_received=80 requests_letter=16 requests_online=53 requests_in_person=11
    bureau 2016 收到公民、法人和其他组织提交的书面和网上申请共13件,其中由公民提出10件,由法人及其他组织提出3件。 → requests_received=13 requests_by_citizens=10 requests_by_organisations=3
    bureau 2016 ✗ 收到公民、法人和其他组织提交的办证申请13件。 → —
    county 2012 群众依条例向全县各级各部门提出的公开申请共计29件。 → requests_received=29
    county 2012 收到各渠道转来的政府信息公开申请24件。 → requests_received=24
    bureau 2012 ✗ 收到上级转来的政府信息公开申请24件。 → —
    county 2014 依申请公开件共登记16件。 → requests_received=16
    bureau 2014 政府信息公开工作机构共收到申请9件。 → requests_received=9
    bureau 2021 所收到的政府信息公开申请为12件。 → requests_received=12
    county 2011 收到政府信息公开申请事项64项,其中市人民政府(含市政府办)13件;市级各有关部门39件;各乡镇、街办12件。 → requests_received=64 requests_received=13 requests_received=39 requests_received=12
    office 2020 收到政府信息公开申请710件,其中现场填表申请110件,网上提交600件。 → requests_received=710 requests_in_person=110 requests_online=600
    bureau 2012 收到政府信息公开申请12件。上述申请经初审后依法受理11件。 → requests_received=12 requests_accepted=11
    bureau 2012 收到政府信息公开申请12件,最终受理11件。 → requests_received=12 requests_accepted=11
    bureau 2012 收到政府信息公开申请12件。符合《条例》要求并受理的申请为11件。 → requests_received=12 requests_accepted=11
  `,
  "what became of them": `
    county 2012 政府信息公开申请答复件共111件。 → requests_answered=111
    county 2012 收到政府信息公开申请55件。对上述申请作出答复共52件,其中同意公开部分内容13件,同意公开39件。 → requests_received=55 requests_answered=52 answered_partially_granted=13 answered_granted=39
    county 2012 收到政府信息公开申请12件。办理完毕并答复申请人的12件。 → requests_received=12 requests_answered=12
    county 2012 共作出答复22件,其中4件系申请的内容已主动公开,14件系答复同意公开,2件系经查找信息不存在,2件系申请内容不明确要求补正。 → requests_answered=22 answered_already_public=4 answered_granted=14 answered_information_not_exist=2 answered_correction_requested=2
    county 2012 答复政府信息公开申请13件,其中作“依申请同意公开”答复的10件,作“告知申请人另循其他途径办理”答复的3件。 → requests_answered=13 answered_granted=10 answered_other_channel=3
    county 2016 答复申请120件,其中同意公开28件,剩余92件分属信息不存在、告知补正和告知其他途径等情形。 → requests_answered=120 answered_granted=28 answered_residual_combined=92
    county 2012 政府信息公开行政诉讼5件,其中法院支持行政机关3件,判决纠错1件,其他结果1件。 → litigation_total=5 litigation_upheld=3 litigation_corrected=1 litigation_other=1
    bureau 2025 政府信息公开进入行政复议、行政诉讼程序的案件均为0件。 → reconsideration_total=0 litigation_total=0
    bureau 2011 没有群众就政府信息公开举报投诉,也没有由此引起的行政复议、行政诉讼。 → complaints_total=0 reconsideration_total=0 litigation_total=0
    office 2021 2021年,新登记政府信息公开申请9件,上年未办结1件结转本年办理,全年办结10件,0件转下年度办理。 → requests_received=9 requests_carried_in=1 requests_processed=10 requests_carried_out=0
    office 2021 共收到政府信息公开申请8件,结转上一年度0件,作出处理决定8件,其余0件结转下年度办理。 → requests_received=8 requests_carried_in=0 requests_processed=8 requests_carried_out=0
    office 2021 ✗ 作出行政处罚决定8件,行政处理决定8件。 → penalty_decisions=8
    office 2021 接收申请22件,上年结转继续办理2件,已全部依法办理,其中24件当年办结,0件结转下一年度。 → requests_received=22 requests_carried_in=2 requests_processed=24 requests_carried_out=0
  `,
  "how much was published": `
    county 2010 坚持需求导向,2010年共公开群众关心的各类政府信息613条。 → proactive_disclosures_total=613
    county 2012 ✗ 2012年公开群众关心的住房信息613条。 → —
    county 2024 持续做好机构职能、规划计划、行政执法等信息公开,2024年公开信息共1,040条。 → proactive_disclosures_total=1040
    bureau 2012 2012年,共主动公开属于《条例》规定范围的政府信息212条。 → proactive_disclosures_total=212
    county 2012 2012年,多渠道、多形式主动公开政府信息800条。 → proactive_disclosures_total=800
    county 2020 各公开平台共发布政府信息900条。 → proactive_disclosures_total=900
    county 2020 按照“应公开尽公开”的要求主动公开政府信息900条。 → proactive_disclosures_total=900
    bureau 2016 2016年,共公开政府信息300条。其中以政府网站为平台公开信息200条,用微信公众号公开政府信息100条。 → proactive_disclosures_total=300 disclosed_via_website=200 disclosed_via_wechat=100
    bureau 2016 2016年,共公开政府信息300条。政府门户网站上发布200条,微信公众号发布100条。 → proactive_disclosures_total=300 disclosed_via_website=200 disclosed_via_wechat=100
    bureau 2019 2019年,主动公开政府信息301条。其中:政府网站231条,政务微博20条,政务微信24条。 → proactive_disclosures_total=301 disclosed_via_website=231 disclosed_via_weibo=20 disclosed_via_wechat=24
    county 2015 发布行政规范性文件6件,群众可在线查阅。 → normative_documents_produced=6
  `,
  "titles, marks and lists before a figure": `
    bureau 2009 主动公开政府信息300条。分类来看,机构信息20条,政策文件类80条,业务工作类170条,人事类30条。 → proactive_disclosures_total=300 disclosures_org_functions=20 disclosures_policies=80 disclosures_business=170 disclosures_personnel=30
    bureau 2009 公开政府信息300条。按类别分,机构职能类信息20条,占6.67%;工作动态类信息220条,占73.33%;预决算公开信息60条,占20.00%。 → proactive_disclosures_total=300 disclosures_org_functions=20 disclosures_business=220 disclosures_finance=60
    town 2016 5.1 统计期内,街道涉及政府信息公开的行政复议、行政诉讼均未发生。 → reconsideration_total=0 litigation_total=0
    office 2020 收到政府信息公开申请9件,其中5件为完全公开,4件不予公开。 → requests_received=9 results_granted=5 results_refused=4
    county 2012 答复政府信息公开申请50件,其中主动公开范围内答复数11件,同意公开39件。 → requests_answered=50 answered_already_public=11 answered_granted=39
    county 2012 答复政府信息公开申请50件,其中属于主动公开范围并告知查阅途径的申请40件,同意公开10件。 → requests_answered=50 answered_already_public=40 answered_granted=10
    county 2011 二、主动公开政府信息及公开平台建设情况⏎本年度,我县公开各类信息3699条。 → proactive_disclosures_total=3699
    county 2011 ✗ 二、微信平台建设情况⏎本年度,我县公开各类信息3699条。 → —
    bureau 2015 2015年,共制作信息706条,其中主动公开信息648条,依申请公开信息41条,不予公开信息17条。其中:政府网站444条,政务微博47条,政务微信81条。 → proactive_disclosures_total=648 disclosed_via_website=444 disclosed_via_weibo=47 disclosed_via_wechat=81
    county 2011 收到政府信息公开申请90件,其中通过依申请公开系统在线提交77件,邮寄13件。 → requests_received=90 requests_online=77 requests_letter=13
    bureau 2011  全年为群众解答政府信息公开咨询221人次。 → consultations_total=221
    bureau 2010 新闻发布会:2010年1月1日到12月31日,共举行3次,主要负责同志参加1次。 → press_conferences=3 press_conferences_principal=1
  `,
  "work and those who do it": `
    county 2012 政府信息公开工作专项经费列入年度预算,共计7.92万元。 → dedicated_budget=7.92
    county 2012 ✗ 办公经费列入年度预算,共计7.92万元。 → —
    county 2011 在线访谈栏目更新15期,主要负责同志参加6期。 → online_interviews=15 online_interviews_principal=6
    county 2011 ✗ 办事指南栏目更新15期。 → —
    county 2011 2011年,我县新闻发布会举办场次为15场,其中主要负责同志出席5场。 → press_conferences=15 press_conferences_principal=5
    bureau 2010 新闻发布会:2010年,共举行3次,主要负责同志参加1次。 → press_conferences=3 press_conferences_principal=1
    bureau 2011 全年为群众解答政府信息公开咨询221人次,其中网上解答59人次。 → consultations_total=221 consultations_online=59
    county 2014 全年参加政府信息公开培训的工作人员260人次,培训班共举办3期。 → training_participants=260 training_sessions=3
    county 2014 ✗ 参加安全生产培训的工作人员260人次。 → —
  `,
});

test("the last heading of the form names no body: what is told behind it is told of the whole", () => {
  const told = (text: string) => factLines(text, reporters.county(2022));
  expect(told("本机关无其他需要报告的事项;2022年,未发生信息处理费收费。")).toEqual(["processing_fee_collected=0"]);
  expect(told("2022年,本机关未发生信息处理费收费。")).toEqual(["processing_fee_collected=0 organ(本机关)"]);
});

test("marks of quotation belong to a printed name where they close within it", () => {
  const told = (name: string) =>
    factLines(`主动公开政府信息120条。其中,${name}70条,其他类信息50条。`, reporters.county(2011));
  expect(told("财政预算、决算和“三公”经费信息")).toContain("disclosures_finance=70 {财政预算、决算和“三公”经费信息}");
  expect(told("“机构职能”类信息")).toContain("disclosures_org_functions=70 {机构职能类信息}");
});
