/** What bureaus, towns and street offices list, and where they publish: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "kinds told behind 包含 or 包括 within a kind": `
    town 2024 通过政府门户网站公开信息共60条,其中:工作动态30条,包含乡村快讯24条、部门动态2条、通知公告4条;机构信息12条,包括领导信息9条、内设机构3条;其他信息18条。 → disclosed_via_website=60 disclosures_business=30 disclosures_org_functions=12 disclosures_other_category=18
    town 2024 主动公开政府信息60条,其中法定内容23条,包含执法信息11条、乡村振兴12条;财政信息37条。 → proactive_disclosures_total=60 disclosures_finance=37
    town 2024 ✗ 主动公开政府信息60条,包含财政信息23条、工作动态25条、通知公告12条。 → proactive_disclosures_total=60 disclosures_finance=23 disclosures_business=25 disclosures_other_category=12
    bureau 2022 ✗ 主动公开政府信息60条,网站公开40条,包含财政信息15条、工作动态25条。 → proactive_disclosures_total=60 disclosed_via_website=40 disclosures_finance=15 disclosures_business=25
  `,
  "work news of the organ itself, by its name or kind": `
    town 2024 青溪街道办事处2024年政府信息公开工作年度报告⏎主动公开政府信息90条,其中街道工作动态信息70条,通知公告20条。 → proactive_disclosures_total=90 disclosures_business=70 disclosures_other_category=20
    town 2024 青溪街道办事处2024年政府信息公开工作年度报告⏎主动公开政府信息90条,其中街道动态70条,财政预决算20条。 → proactive_disclosures_total=90 disclosures_business=70 disclosures_finance=20
    town 2024 青溪街道办事处2024年政府信息公开工作年度报告⏎主动公开政府信息90条,其中涉及青溪街道工作动态的信息70条,通知公告20条。 → proactive_disclosures_total=90 disclosures_business=70 disclosures_other_category=20
    town 2024 ✗ 青溪街道办事处2024年政府信息公开工作年度报告⏎主动公开政府信息90条,其中社区动态信息70条,通知公告20条。 → proactive_disclosures_total=90 disclosures_other_category=20
  `,
  "columns are where, not what": `
    bureau 2023 全年共公开信息76条,其中局政务公开专栏公开62条,重点信息公开14条。 → proactive_disclosures_total=76 disclosures_other_category=14
    bureau 2023 ✗ 全年共公开信息58条,其中政务公开类信息49条,工作动态9条。 → proactive_disclosures_total=58 disclosures_other_category=49 disclosures_business=9
  `,
  "one of two accounts, one of two sites, one column of a site": `
    office 2024 统筹用好门户网站、“青河政务”微信公众号、“青河发布”微信公众号等平台。2024年,“青河政务”微信公众号推送各类信息750条。 → —
    office 2024 统筹用好门户网站、“青河政务”微信公众号等平台。2024年,“青河政务”微信公众号推送各类信息750条。 → disclosed_via_wechat=750
    bureau 2022 通过不同渠道公开政府信息900条,具体为局门户网站300条、某区政府网站“政策咨询问答库”100条、信用公示系统500条。 → proactive_disclosures_total=900
    bureau 2022 通过不同渠道公开政府信息900条,具体为局门户网站300条、局微信公众号600条。 → proactive_disclosures_total=900 disclosed_via_website=300 disclosed_via_wechat=600
    bureau 2023 在市局门户网站“基层公开标准目录”发布了145条信息,发布采购信息6条。 → —
    bureau 2023 ✗ 在门户网站“中国·青河”发布了122条信息。 → disclosed_via_website=122
  `,
  "a medium of a list that adds up, whatever it says it published": `
    town 2020 累计主动公开政府信息210条,其中,政府网站公开文件政策、信息动态45条,“青河”微信公众号发布政务信息165条。 → proactive_disclosures_total=210 disclosed_via_website=45 disclosed_via_wechat=165
    town 2020 ✗ 累计主动公开政府信息210条,其中,政府网站公开办事指南45条、工作动态25条,微信公众号发布政务信息140条。 → proactive_disclosures_total=210 disclosures_business=25 disclosed_via_wechat=140
    bureau 2021 全平台发布各类政务信息合计780条,其中网站发布信息85条,官方微博195条,官方公众号500条。 → proactive_disclosures_total=780 disclosed_via_website=85 disclosed_via_weibo=195 disclosed_via_wechat=500
    bureau 2021 ✗ 全平台浏览信息合计932条,其中网站浏览98条。 → —
  `,
  "all were answered, in other words": `
    office 2022 收到依申请公开信件4件,均做到了及时对接、及时办理、及时答复。 → requests_received=4 requests_processed=4
    office 2022 ✗ 收到依申请公开信件4件,均做到了及时对接、及时办理。 → requests_received=4
    bureau 2021 共接收政府信息公开申请18件,均向当事人作出了及时的回复。 → requests_received=18 requests_processed=18
    bureau 2021 ✗ 共接收政府信息公开申请18件,均向当事人作出了及时的说明。 → requests_received=18
    bureau 2021 共收到依申请公开1件,该申请已按相关规定和政策办理并作出答复。 → requests_received=1 requests_processed=1
    bureau 2021 ✗ 共收到依申请公开1件,该申请已按相关规定和政策转交办理。 → requests_received=1
  `,
  "nothing was asked for": `
    town 2019 2019年,我镇无申请公开事项。 → requests_received=0
    town 2019 ✗ 2019年,我镇无申请公开事项目录的更新。 → —
    town 2019 ✗ 2019年,我镇无申请公开事项的复议。 → reconsideration_total=0
  `,
  "issues and what stood in them, behind the account's name": `
    bureau 2023 加强对“青河经合”微信公众号的运维管理,全年累计推送发布工作动态、政策法规等信息17期60条。 → disclosed_via_wechat=60
    bureau 2023 ✗ 加强对“青河经合”微信公众号的运维管理,全年编印简报17期60条。 → —
  `,
  "no documents were made": `
    bureau 2023 未制定印发新的行政规范性文件。 → normative_documents_made=0
    bureau 2023 ✗ 未制定印发新的行政规范性文件管理办法。 → —
  `,
  "all that was handled was finished": `
    bureau 2023 共处理依申请公开事项10件,皆按时办结答复。 → requests_processed=10
    bureau 2023 ✗ 共处理依申请公开事项10件,皆按时登记转办。 → —
  `,
});
