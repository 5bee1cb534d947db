/** Sentences built as reports of 2019 to 2024 build theirs, each beside one that means something else; figures and names are made up, ✗ marks traps. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "a request is whose it was addressed to": `
    town 2021 ✗ 受理公民、法人向市政府及市政府办公室提出的政府信息公开申请6件,均在法定时限内予以答复。 → —
    bureau 2022 ✗ 收到群众向区人民政府提交的政府信息公开申请6件。 → —
    town 2021 收到群众向镇政府提出的政府信息公开申请6件。 → requests_received=6
    town 2021 收到公民向我镇人民政府提交的政府信息公开申请6件。 → requests_received=6
    office 2021 受理公民、法人向市政府及市政府办公室提出的政府信息公开申请6件。 → requests_accepted=6
    county 2021 收到公民向县政府提出的政府信息公开申请6件。 → requests_received=6
  `,
  "a share of several media is of none of them": `
    bureau 2023 ✗ 共主动公开政府信息1040条。其中微信公众平台890条,占总量的85.6%;报纸、其他网站等发布150条,占总量的14.4%。 → proactive_disclosures_total=1040 disclosed_via_wechat=890
    bureau 2023 ✗ 共主动公开政府信息1040条。其中微信公众平台890条,占85.6%;广播、电视、网站等150条,占14.4%。 → proactive_disclosures_total=1040 disclosed_via_wechat=890
    bureau 2023 共主动公开政府信息1040条。其中微信公众平台890条,占85.6%;政府网站150条,占14.4%。 → proactive_disclosures_total=1040 disclosed_via_wechat=890 disclosed_via_website=150
  `,
  "a stock in brackets is told aside": `
    bureau 2021 新增主动公开的政府信息46件(历年累计4285件),全文电子化率100%。 → proactive_disclosures_total=46 proactive_disclosures_cumulative=4285 full_text_electronic_rate=100
  `,
  "what a site carried of one class, or a site that serves one matter": `
    bureau 2024 ✗ 通过政府门户网站发布工作动态类信息58条,方便群众了解。 → —
    bureau 2024 ✗ 在门户网站公开民生类信息58条。 → —
    bureau 2024 通过政府门户网站发布各类信息58条。 → disclosed_via_website=58
    bureau 2024 通过政府门户网站公开工作动态等各类信息58条。 → disclosed_via_website=58
    town 2024 ✗ 全年在某省政府采购网公开信息9条。 → —
    town 2024 ✗ 在公共资源交易平台公开信息9条。 → —
    bureau 2024 ✗ 在国家企业信用信息公示系统公开信息9条。 → —
  `,
  "documents counted together with what explains them": `
    bureau 2021 ✗ 全年主动发布上级各类政策条款和解读18条。 → —
    bureau 2021 ✗ 全年发布政策文件及解读材料18份。 → —
    bureau 2021 全年发布政策解读18条。 → policy_interpretations=18
  `,
  "conferences among other events, what others wrote, and cases of the government": `
    bureau 2020 ✗ 共举办19场新闻发布活动,其中新闻发布会8场,记者通气会、吹风会11场。 → press_conferences=8
    bureau 2020 ✗ 举办新闻发布活动19场,其中8场新闻发布会、11场吹风会。 → press_conferences=8
    bureau 2020 举办新闻发布活动19场,其中主要负责人出席3场。 → press_conferences=19 press_conferences_principal=3
    county 2022 ✗ 全县共发布转载信息3900条。 → —
    county 2022 ✗ 微博发布转载信息103条。 → —
    bureau 2020 ✗ 收到以市政府为被告的行政应诉案件24件,已经审结21件。 → —
    bureau 2020 ✗ 代理市政府应诉的行政诉讼案件24件。 → —
    bureau 2020 因政府信息公开被提起行政诉讼2件。 → litigation_total=2
  `,
  "other fees, documents that are shown, and columns": `
    bureau 2020 ✗ 2020年未产生行政事业收费。 → —
    bureau 2020 依申请公开未产生任何费用。 → request_fees_collected=0
    bureau 2020 ✗ 规范性文件栏目共公开文件46件,其中失效4件,废止2件。 → —
    bureau 2020 制定规范性文件5件,废止规范性文件2件。 → normative_documents_made=5 normative_documents_repealed=2
    bureau 2022 ✗ 旅游栏目15条,部门网站23条包括机构设置1条。 → —
    bureau 2022 ✗ 门户网站共计公开信息820条,其中公布动态信息420条(时政要闻200条);公布公开信息42条(通知公告16条)。 → disclosed_via_website=820
    bureau 2022 ✗ 我局主动公开政务信息58条,公示公告52条。 → —
    bureau 2022 我局主动公开政务信息58条,收到申请2件。 → proactive_disclosures_total=58 requests_received=2
  `,
  "what stands under a title of one kind is not all": `
    bureau 2020 ✗ (一)主动公开情况。⏎1.环境质量信息。⏎局门户网站按时发布月报、季报和年报等信息430条。 → —
    bureau 2020 ✗ (一)重点领域环境信息公开情况⏎局门户网站发布信息430条。 → —
    bureau 2020 (一)主动公开政府信息。⏎局门户网站发布信息430条。 → disclosed_via_website=430
  `,
  "what an organ did, and sums told with 累计": `
    bureau 2023 ✗ 政务微博公开信息53条;政务微信公众号公开信息61条;行政许可公开信息0条,累计公开信息858条。 → disclosed_via_weibo=53 disclosed_via_wechat=61
    bureau 2023 ✗ 行政处罚公开信息12条。 → —
    bureau 2023 2023年公开信息76条,累计公开信息860条。 → proactive_disclosures_total=76 proactive_disclosures_cumulative=860
    bureau 2023 公众号全年推送政务类信息1630条。 → disclosed_via_wechat=1630
  `,
  "sites of those above, papers of the village, and a kind called 回应关切": `
    bureau 2023 ✗ 在上级网站刊发信息40条。 → —
    town 2023 ✗ 公开政务信息60条,党务信息20条,村务信息35条。 → —
    bureau 2021 ✗ 网站公开信息128条,其中政策解读9条,回应关切13条。 → disclosed_via_website=128 disclosures_other_category=9
    bureau 2021 网站公开信息128条,其中政策解读9条。回应公众关注热点3次。 → disclosed_via_website=128 disclosures_other_category=9 hot_topic_responses=3
  `,
  "letters are no requests, and a column is no site": `
    bureau 2021 ✗ 收到依申请公开68件,出具依申请公开答复书144份。 → requests_received=68
    bureau 2021 收到依申请公开68件,出具依申请公开答复书68份。 → requests_received=68 requests_processed=68
    bureau 2021 依申请公开共登记11件。⏎本机关共向申请人书面答复11件。 → requests_received=11 requests_processed=11
    bureau 2021 ✗ 收到申请11件。⏎全年出具依申请公开答复书34份。 → requests_received=11
    bureau 2021 ✗ 在政府信息公开目录主动公开信息2条。全年,某省人防信息网发布人防信息131条。 → —
    bureau 2021 在政府信息公开目录主动公开信息82条。收到申请2件。 → disclosed_via_website=82 requests_received=2
  `,
  "kinds that come to more than the number before them": `
    bureau 2022 ✗ 利用门户网站主动公开政府信息88条、规范性文件2条、提案办理信息34条、政务动态类信息421条,其他信息70条。 → —
    bureau 2022 通过门户网站公开信息854条,政务动态信息532条,信息公开目录信息312条,概况类信息10条。 → disclosed_via_website=854 disclosures_business=532 disclosures_other_category=312 disclosures_other_category=10
    bureau 2022 门户网站公开信息88条,微信公众号推送信息1350篇。 → disclosed_via_website=88 disclosed_via_wechat=1350
  `,
  "what one account's posts were seen, explanations among kinds": `
    town 2022 ✗ 微信公众平台发布36条,全年总浏览量达5500余次。 → disclosed_via_wechat=36
    town 2022 公众号推送信息36条,网站点击量1.2万次。 → disclosed_via_wechat=36 site_visits=12000
    town 2022 网站公开信息36条,总浏览量5500次。 → disclosed_via_website=36 site_visits=5500
    bureau 2024 ✗ 政府信息共96条(部门文件2条,政策解读2条,重点工作3条,人事信息1条)。 → —
    bureau 2024 ✗ 公文类5条,政策解读3条,人事变动2条。 → —
    bureau 2024 ✗ 重点领域信息7条,政策解读3条,公告4条。 → —
    bureau 2024 全年发布政策文件20件,政策解读12篇。 → policy_interpretations=12
    bureau 2024 参加市政府新闻发布会1次。 → press_conferences=1
  `,
  "the last of several kinds is no request": `
    town 2024 ✗ 全年发布各类信息450条,其中机构概况类1条,政务动态类151条、其他信息298条、依申请公开信息0条。 → proactive_disclosures_total=450 disclosures_org_functions=1 disclosures_business=151 disclosures_other_category=298
    town 2024 主动公开信息450条。依申请公开信息0条。 → proactive_disclosures_total=450 requests_received=0
  `,
});

test.each(["部门网站", "部门政务微博"])("a way of publishing is not who did it: %s", (way) => {
  const text = `全区通过清河门户网、${way}、公告栏等渠道主动公开各类信息3200条。`;
  expect(factLines(text, reporters.county(2020))).toEqual(["proactive_disclosures_total=3200"]);
});

test("whoever acts tells whose figures they are, not the site's own name", () => {
  const text = "全区各行政机关通过清河区政府网站主动公开各类政府信息19500条。";
  expect(factLines(text, reporters.county(2020))).toEqual(["disclosed_via_website=19500"]);
  expect(factLines("清河区政府网站主动公开各类政府信息19500条。", reporters.county(2020))).toEqual([
    "disclosed_via_website=19500 organ(区政府网站)",
  ]);
});
