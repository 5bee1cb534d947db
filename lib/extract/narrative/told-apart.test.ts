/** Figures told place by place, medium by medium, kind by kind: none of the numbers is the whole. Made-up sentences; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "press conferences told place by place": `
    province 2024 ✗ 全年在省新闻办召开专场发布会4次,在厅机关举行新闻发布会、政策吹风会7次。 → —
    city 2023 ✗ 参加省级新闻发布会、吹风会3场,举办新闻发布会2场。 → —
    city 2023 召开新闻发布会15场,其中主要负责同志出席新闻发布会4场。 → press_conferences=15 press_conferences_principal=4
    city 2023 召开新闻发布会15场,观看直播的网民达6万人次。 → press_conferences=15
  `,
  "boards beside the site": `
    zone 2020 ✗ 全年通过公示栏等形式发布信息96条,通过网站公开信息41条。 → disclosed_via_website=41
    zone 2020 全年通过公示栏、网站等形式发布信息96条,其中网站公开信息41条。 → proactive_disclosures_total=96 disclosed_via_website=41
  `,
  "one kind of what went out by a medium": `
    town 2025 ✗ 通过政府网站主动公开动态信息152条(其中图文101条、视频51条),人事信息9条,民生信息14条。 → —
    town 2025 ✗ 通过微信公众号发布动态信息152条,公告信息9条。 → —
    town 2025 通过微信公众号发布动态信息152条,通过政府网站发布信息90条。 → disclosed_via_wechat=152 disclosed_via_website=90
  `,
  "requests that something was done to": `
    county 2025 ✗ 全年有2件政府信息公开申请案件收取信息处理费640元。 → processing_fee_collected=640
    county 2025 ✗ 有3件政府信息公开申请延期答复。 → —
    county 2025 全年有2位公民提出政府信息公开申请。 → requests_received=2
  `,
  "interpretations that others wrote": `
    county 2023 ✗ 全年共解读政策性文件31件,各政务新媒体转载发布政策解读180余条。 → —
    county 2023 发布和转载政策解读180条。 → policy_interpretations=180
  `,
  "accounts with their names, numbers behind": `
    town 2019 通过官方微博“青山发布”、微信公众号“青山在线”分别发布各类信息84条、207条。 → disclosed_via_weibo=84 disclosed_via_wechat=207
    town 2019 ✗ 微信公众号“青山在线”、抖音号“青山”分别有粉丝840人、2070人。 → —
  `,
  "what is said of all": `
    town 2025 围绕中心工作主动公开政府各类信息214条。 → proactive_disclosures_total=214
    bureau 2023 ✗ 围绕粮食安全主动公开政府信息214条。 → —
    bureau 2022 制定规范性文件4件,清理废止文件0件,现行有效文件20件。 → normative_documents_made=4 normative_documents_repealed=0 normative_documents_in_force=20
    bureau 2022 办理2021年结转件4件,开展互动访谈6期。 → requests_carried_in=4 online_interviews=6
    bureau 2022 ✗ 办理2020年结转件4件。 → —
  `,
  "one leader's mailbox beside another's": `
    bureau 2021 ✗ 共答复厅(局)长信箱164件、市长信箱38件、市长热线1720件。 → —
    bureau 2021 ✗ 办理“书记信箱”12件、“区长信箱”12件。 → —
    bureau 2021 办理各级领导信箱来信50件,其中市长信箱12件、局长信箱38件。 → mailbox_messages_answered=50
    bureau 2021 办理市长信箱来信38件、12345热线300件。 → mailbox_messages_answered=38
  `,
  "told under one medium's number": `
    bureau 2019 ✗ 网站公开112条,其中:省局网站22条,市局网站57条,其它媒体60条。 → —
    bureau 2019 主动公开信息340条,其中网站公开112条,其它媒体228条。 → proactive_disclosures_total=340 disclosed_via_website=112 disclosed_via_other=228
    bureau 2022 在政府信息公开平台上公开重点工作、发展规划、医疗卫生等信息415条。 → disclosed_via_website=415
  `,
  "newly added, so far, none of a kind": `
    town 2024 ✗ 加强工作力量,新增2名专职政务公开工作人员。 → —
    town 2024 配备2名专职政务公开工作人员。 → staff_full_time=2
    bureau 2021 ✗ 该专栏目前访问量11.6万人次。 → —
    bureau 2021 全年网站访问量11.6万人次。 → site_visits=116000
    bureau 2023 主动公开政府信息30条,其中工作动态类20条、无机构职能类信息、政策法规类10条。 → proactive_disclosures_total=30 disclosures_business=20 disclosures_policies=10
    bureau 2025 全年累计产生政府信息16条,均已主动公开。 → proactive_disclosures_total=16
    bureau 2025 ✗ 全年累计产生政府信息16条,均已归档。 → —
  `,
  "accounts called like another medium, and one by name of several": `
    county 2021 ✗ 通过“青山县人民政府网”微信、“青山之声”微博官方平台发布各类政务信息640条。 → —
    county 2021 通过“青山县人民政府网”微信公众号发布信息640条。 → disclosed_via_wechat=640
    county 2021 通过“青山”网站、“青山之声”微博发布信息640条。 → proactive_disclosures_total=640
    bureau 2021 ✗ 公开信息98条,其中,微信等新媒体发布66条,在门户网站公开信息32条。 → proactive_disclosures_total=98 disclosed_via_website=32
  `,
  "handled of this year and of the year before": `
    bureau 2022 ✗ 我局共办理依申请公开11件,本年度10件,结转上年度1件。 → requests_received=10 requests_carried_in=1
    bureau 2022 ✗ 我局共办理依申请公开11件,本年度10件,结转下年度1件。 → requests_processed=10 requests_carried_out=1
  `,
  "decisions among what was published": `
    bureau 2022 ✗ 全年共发布采购项目信息712条,其中采购公告310条,行政处罚决定2条。 → —
    bureau 2022 作出行政处罚决定12件,其中罚款8件。 → penalty_decisions=12
  `,
});
