/** Lists within lists, and counts that hold two things at once: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "kinds within a kind": `
    bureau 2009 主动公开政府信息51条。在主动公开的信息中,法规文件类信息25条,占49%,其中规章类文件2条,规范性文件23条;业务动态类信息26条,占51%。 → proactive_disclosures_total=51 disclosures_policies=25 disclosures_business=26
    bureau 2010 全年主动公开政府信息60条,其中政策法规类信息31条,其中法规15条,文件16条;发展规划类信息4条;本局业务类信息25条。 → proactive_disclosures_total=60 disclosures_policies=31 disclosures_plans=4 disclosures_business=25
    town 2022 主动公开政府信息30条。其中,财政类信息6条(其中,预决算4条、专项资金2条),通知公告10条,机构概况14条。 → proactive_disclosures_total=30 disclosures_finance=6 disclosures_other_category=10 disclosures_org_functions=14
    bureau 2012 主动公开信息40条,其中工作动态类20条,其中领导活动8条,人事类信息5条,财务类信息15条。 → proactive_disclosures_total=40 disclosures_business=20 disclosures_personnel=5 disclosures_finance=15
    bureau 2010 主动公开政府信息40条。其中,机构职能类信息2条,占5%;业务动态类信息38条,占95%,(其中批复25条,占63%;业务信息10条,占25%;总结3条,占7%)同上年相比增加6条。 → proactive_disclosures_total=40 disclosures_org_functions=2 disclosures_business=38
    bureau 2010 主动公开政府信息90条。在主动公开的信息中,业务动态类信息90条,其中子目录中形势分析类20条(同时撤销2条),工作动态类72条。 → proactive_disclosures_total=90 disclosures_business=90
    bureau 2010 主动公开政府信息95条。其中,业务动态类信息90条,其中形势分析类20条,工作动态类70条;人事类信息5条。 → proactive_disclosures_total=95 disclosures_business=90 disclosures_personnel=5
    bureau 2011 主动公开政府信息88条,其中日常业务类信息30条,人事信息58条。 → proactive_disclosures_total=88 disclosures_business=30 disclosures_personnel=58
  `,
  "brackets behind a medium": `
    bureau 2021 全年主动公开政府信息300条,其中网站公开信息100条(公告公示8条,政策文件12条),微信150条,微博50条。 → proactive_disclosures_total=300 disclosed_via_website=100 disclosed_via_wechat=150 disclosed_via_weibo=50
    town 2021 通过门户网站公开信息46条(工作动态类36条、计划总结类7条、其他类3条)。 → disclosed_via_website=46 disclosures_business=36 disclosures_plans=7 disclosures_other_category=3
    bureau 2016 我局在各平台公开信息860条,其中,政务平台公开总数为210条(工作动态150条,工程建设30条,财政预决算30条)。 → proactive_disclosures_total=860
    bureau 2016 ✗ 我局公开信息860条(工作动态800条,财政预决算60条)。 → proactive_disclosures_total=860 disclosures_business=800 disclosures_finance=60
  `,
  "no kinds at all": `
    city 2009 ✗ 市政府印发意见,提出8大类40条120项公开任务,逐一明确责任部门。 → —
    town 2020 累计主动公开政府信息36条,依申请公开0件,网上公开了36件。 → proactive_disclosures_total=36 disclosed_via_website=36
    town 2014 全年主动公开政府信息16项65条。 → proactive_disclosures_total=65
    town 2014 主动公开政府信息共计12大类230条。 → proactive_disclosures_total=230
    town 2014 ✗ 主动公开政府信息共计十二大类条(其中政府会议6条)。 → —
    town 2014 ✗ 主动公开政府信息65条16项。 → proactive_disclosures_total=65
  `,
  "ways out with names of their own": `
    bureau 2024 运用好“青河水务”订阅号,向用户推送工作进展,建立“党建专栏”等专栏,全年发布信息233条。 → disclosed_via_wechat=233
    county 2019 全年共通过各级政务公开平台主动公开政府信息7800余条,其中在县政府网站主动公开政务信息2526条。 → proactive_disclosures_total=7800 disclosed_via_website=2526
    county 2019 全年通过各级政府网站公开政府信息5200条。 → disclosed_via_website=5200
  `,
  "explanations beside what they explain": `
    bureau 2023 ✗ 发布市政府及办公室文件及解读信息82条。 → —
    bureau 2023 ✗ 全年在网站发布政策文件和配套解读材料36篇。 → —
    bureau 2023 全年在网站发布政策解读材料11篇。 → policy_interpretations=11
  `,
});
