/** What tells the whole from something beside it, whatever the words: made-up sentences and figures; ✗ marks traps. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "kinds by the words of their names": `
    bureau 2016 全年公开信息60条,其中涉及各类规划、计划及其完成情况的信息20条,预算执行情况和预算(草案)的报告10条,关于机构设置的信息30条。 → proactive_disclosures_total=60 disclosures_plans=20 disclosures_finance=10 disclosures_org_functions=30
    bureau 2016 全年公开信息60条,其中公共资金使用和监督的信息20条,2016年度部门预算、2015年度部门决算信息40条。 → proactive_disclosures_total=60 disclosures_finance=20 disclosures_finance=40
    bureau 2016 ✗ 全年公开信息60条,其中人事、规划和防汛信息20条,政策解读和问答40条。 → proactive_disclosures_total=60 disclosures_other_category=20 disclosures_other_category=40
    bureau 2016 全年公开信息60条,其中林长规划和完成情况20条,通知公告40条。 → proactive_disclosures_total=60 disclosures_other_category=40
  `,
  "a kind told alone, kinds of a stock, and what went to those above": `
    bureau 2022 网站发布信息300条。及时更新重点领域信息,其中发布政策文件31条、养老服务16项。 → disclosed_via_website=300
    bureau 2022 ✗ 网站发布信息300条,其中政策文件31条。 → disclosed_via_website=300 disclosures_policies=31
    bureau 2022 ✗ 网站发布信息300条。其中工作动态269条、政策文件31条。 → disclosed_via_website=300 disclosures_business=269 disclosures_policies=31
    bureau 2010 本部门网站主动公开信息累计达173条,其中公文类信息62条。2010年新增49条。 → proactive_disclosures_cumulative=173
    bureau 2010 ✗ 本部门网站主动公开信息173条,其中公文类信息62条。 → disclosed_via_website=173 disclosures_other_category=62
    bureau 2022 网站公开信息300条,其中政务动态200条,主动向市政府办报送信息100条。 → disclosed_via_website=300 disclosures_business=200
  `,
  "kinds within a kind end where the next begins": `
    bureau 2021 公开政府信息90条,其中:政策文件类公开40条,包含事故调查类11条,防火类20条,其他类文件17条;工作动态公开45条;年度报告5条。 → proactive_disclosures_total=90 disclosures_policies=40 disclosures_business=45 disclosures_other_category=5
    bureau 2021 ✗ 公开政府信息90条,包含政策文件类40条,工作动态类45条;其他类5条。 → proactive_disclosures_total=90 disclosures_policies=40 disclosures_business=45 disclosures_other_category=5
  `,
  "a count of several things before, an account behind a site, two totals": `
    county 2011 全年共发行简讯12期,发布信息662条,赠阅4万份。 → —
    county 2011 ✗ 全年共召开例会12次,主动公开政府信息662条。 → proactive_disclosures_total=662
    town 2024 在旗三务公开网站上发布信息148条,通过政务新媒体“青河镇”微信公众号,共发布信息295条。 → disclosed_via_website=148 disclosed_via_wechat=295
    town 2024 ✗ 通过政务新媒体、门户网站等平台发布信息322条。 → proactive_disclosures_total=322
    bureau 2022 通过局官网、公众号、报纸等平台发布信息500篇次。全年主动公开政府信息268条,工作动态115条,规范性文件4条,其他180条。 → —
    bureau 2022 ✗ 通过局官网、公众号、报纸等平台发布信息500篇次。 → proactive_disclosures_total=500
  `,
  "records of every attribute, slips, and a mark a page lost": `
    zone 2020 信息公开网共发布信息360条,主动公开305条,依申请公开14条,不予公开41条。 → proactive_disclosures_total=305
    zone 2020 ✗ 信息公开网共发布信息360条,主动公开政策305条。 → disclosed_via_website=360
    bureau 2014 政府信息公开工作有序开展。本年度收到2件区里的信息公开征询单,已回复。 → —
    bureau 2014 ✗ 政府信息公开工作有序开展。本年度收到2件信息公开申请,已回复。 → requests_received=2 requests_answered=2
    county 2014 截止到2014年11月,各部门主动通过“中国?青河”政府网站发布信息2150条。 → —
    county 2014 ✗ 2014年,各部门主动通过“中国?青河”政府网站发布信息2150条。 → disclosed_via_website=2150
  `,
});

test.each([
  ["县政府及相关部门受理政府信息公开申请14件。", "requests_accepted=14 level_own(县政府及相关部门)"],
  // Bodies that no word of these names stand beside the one that is known.
  ["管理区、县政府各部门共收到申请20件。", "? requests_received=20 departments(县政府各部门)"],
  ["县政府及驻县单位共收到申请20件。", "? requests_received=20 organ(县政府)"],
  // ✗ A number of its own stands between them.
  ["管理区收到申请8件,县政府各部门收到申请20件。", "requests_received=20 departments(县政府各部门)"],
])("joined with a body: %s → %s", (text, fact) => {
  expect(factLines(text, reporters.county(2015))).toContain(fact);
});

specify({
  "handled to the last, answered in other words, a town's own news": `
    office 2025 办理政府信息公开申请共41件,其中,予以公开的9件,部分公开的6件,本机关不掌握的26件。 → requests_processed=41 results_granted=9 results_partially_granted=6 unable_not_held=26
    office 2025 ✗ 办理政府信息公开申请共41件,其中,予以公开的9件,本机关不掌握的26件。 → results_granted=9 unable_not_held=26
    town 2024 收到依申请公开件6件,并按要求给予申请人答复说明。 → requests_received=6 requests_processed=6
    town 2024 ✗ 收到依申请公开件3件,并按要求给予申请人说明。 → requests_received=3
    county 2023 共收到依申请公开21件,收到的依申请公开件均在规定期限内正式回复。 → requests_received=21 requests_processed=21
    bureau 2025 共受理政府信息公开申请2件,其中予以公开申请1件,部分公开0件,无法提供1件。 → requests_accepted=2 results_granted=1 results_partially_granted=0 results_unable=1
    town 2015 本地本单位主动公开政府信息60条。 → proactive_disclosures_total=60
    town 2015 ✗ 本地居民组主动公开政府信息60条。 → —
    town 2022 青河镇2022年政府信息公开工作年度报告⏎全镇主动公开信息20条,其中:乡镇动态18条、财政预算报告1条、其他信息1条。 → proactive_disclosures_total=20 disclosures_business=18 disclosures_finance=1 disclosures_other_category=1
    zone 2021 主动公开政府信息970条,其中政府文件700条、工作动态信息270条。⏎(三)政府信息管理⏎全年公开动态信息270条。 → proactive_disclosures_total=970 disclosures_policies=700 disclosures_business=270
    zone 2021 ✗ 主动公开政府信息970条,其中政府文件700条、工作动态信息270条。⏎(三)政府信息管理⏎全年公开政府信息270条。 → disclosures_policies=700 disclosures_business=270
    bureau 2023 本年未制定发布、废止行政规范性文件。 → normative_documents_made=0 normative_documents_repealed=0
    bureau 2020 通过县政务网、招标网、电子服务系统等公开各类信息共105条。其中:政务信息公开31条、政府信息公开7条、互动交流67条。 → —
    bureau 2020 ✗ 全年主动公开政府信息105条,其中政务网公开政府信息7条。 → proactive_disclosures_total=105 disclosed_via_website=7
  `,
});
