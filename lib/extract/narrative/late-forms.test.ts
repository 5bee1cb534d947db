/** Ways in which reports of 2019 and later tell of one figure beside another; made-up sentences and figures, ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "those answered in time are all only where none are told to be late": `
    zone 2024 收到依申请公开21件,其中18件在法定期限内完成答复,3件转至下年继续办理。 → requests_received=21 requests_processed=18 requests_carried_out=3
    bureau 2023 收到依申请公开21件,按时办结21件,其中延期办结3件。 → requests_received=21 requests_processed=21 requests_completed_extended=3
    bureau 2023 收到依申请公开21件,18件按期答复,延期答复0件。 → requests_received=21 requests_processed=18 requests_completed_extended=0
    zone 2024 ✗ 收到依申请公开21件,其中18件在法定期限内答复,3件延期答复。 → requests_received=21 requests_completed_extended=3
    bureau 2022 ✗ 收到依申请公开21件,其中18件按时办结,3件延期办结。 → requests_received=21 requests_completed_extended=3
    bureau 2022 ✗ 收到依申请公开21件,3件经延期后办结,18件按期办结。 → requests_received=21 requests_completed_extended=3
  `,
  "予以 is no 以": `
    bureau 2024 全年受理依申请公开6件,依据《条例》予以答复办结6件。 → requests_accepted=6 requests_processed=6
    bureau 2024 收到依申请公开6件,答复并办结6件。 → requests_received=6 requests_processed=6
    bureau 2024 ✗ 收到申请6件,以“不属于受理范围”答复2件。 → requests_received=6
  `,
  "what is none has no outcomes: they are those of the other kind of dispute": `
    office 2024 因政府信息公开申请被行政复议7宗、行政诉讼0宗,其中3宗维持原答复,1宗结果纠正,2宗其他结果,1宗尚未审结。 → reconsideration_total=7 litigation_total=0 reconsideration_upheld=3 reconsideration_corrected=1 reconsideration_other=2 reconsideration_pending=1
    office 2024 因政府信息公开被申请行政复议7件,未发生行政诉讼,其中维持4件,纠正3件。 → reconsideration_total=7 litigation_total=0 reconsideration_upheld=4 reconsideration_corrected=3
    office 2024 因政府信息公开被提起行政诉讼5件、行政复议0件,其中驳回4件,撤诉1件。 → litigation_total=5 reconsideration_total=0 litigation_upheld=4 litigation_other=1
    office 2024 ✗ 政府信息公开类行政复议案件数为0件,行政诉讼案件数为2件,诉讼结果为维持0件、纠错0件、其他2件。 → reconsideration_total=0 litigation_total=2 litigation_upheld=0 litigation_corrected=0 litigation_other=2
    office 2024 ✗ 因政府信息公开被申请行政复议7件,行政诉讼4件,其中维持2件。 → reconsideration_total=7 litigation_total=4 litigation_upheld=2
  `,
  "all of them, and what they were told": `
    bureau 2023 收到申请4件,已办理的4件均属于《条例》所指本机关不掌握相关政府信息。 → requests_received=4 requests_processed=4 unable_not_held=4
    bureau 2023 收到申请4件,均属于“无法提供”。 → requests_received=4 results_unable=4
    bureau 2023 收到申请1件,答复为“不予处理”。 → requests_received=1 results_not_processed=1
    bureau 2023 收到申请6件,答复意见均为不予公开。 → requests_received=6 results_refused=6
    bureau 2023 ✗ 收到申请6件,其中答复意见为不予公开。 → requests_received=6
  `,
  "one kind of what the site carried, the next kinds behind a semicolon": `
    bureau 2019 ✗ 我委网站主动公开政务动态信息861条,其中本单位工作动态信息92条,直属单位动态信息81条;公示公告107条。 → disclosures_other_category=107
    town 2025 ✗ 政府网站发布政务动态信息161条;通知公告22条;政策文件4条。 → disclosures_other_category=22 disclosures_policies=4
    town 2025 ✗ 通过政府门户网站累计发布工作动态信息161条,其中村级动态102条;发布法定主动公开内容2条。 → —
    town 2025 政府网站发布政务动态信息161条;微信公众号发布信息22条。 → disclosed_via_website=161 disclosed_via_wechat=22
    town 2025 政府网站发布政务动态信息161条;收到信息公开申请2件。 → disclosed_via_website=161 requests_received=2
  `,
  "a column called 公开栏目 is of the site, a 公开栏 hangs on a wall": `
    bureau 2023 在局网站政务公开栏目主动公开信息66条。 → disclosed_via_website=66
    bureau 2023 在市教育局网站政务公开栏目主动公开机构设置、人事信息、规范性文件等信息66条。 → disclosed_via_website=66
    town 2025 通过电子屏幕,公告栏等公开渠道主动发布政府信息共计47条(不同渠道发布的同一信息计为1条)。 → proactive_disclosures_total=47
    town 2025 ✗ 通过政务公开栏公开信息66条。 → —
    town 2025 在网站和政务公开栏公开信息66条。 → proactive_disclosures_total=66
  `,
  "a chat group is no account": `
    town 2021 微信公众号推送信息204条,网站发布51条。 → disclosed_via_wechat=204 disclosed_via_website=51
    town 2021 ✗ 通过微信工作群公开204余条。 → —
    town 2021 ✗ 在村民微信群发布信息204条。 → —
    town 2021 ✗ 在村级微信交流群推送信息204条。 → —
    town 2021 ✗ 通过微信公众号、微信工作群公开信息204条。 → —
  `,
  "a heading names the medium": `
    county 2021 一是旗政府网站方面,年内共发布各类信息2861条。 → disclosed_via_website=2861
    county 2021 政府网站方面:全年主动公开信息2861条。 → disclosed_via_website=2861
    county 2021 微信公众号方面,全年发布信息286条。 → disclosed_via_wechat=286
    county 2021 政策公开方面,全年公开政府信息2861条。 → proactive_disclosures_total=2861
    county 2021 ✗ 政务新媒体方面,发布信息286条。 → —
  `,
  "what was published about some fields, in one account or paper, in one point of several": `
    bureau 2024 ✗ 主要聚焦于稳岗就业、社会保障两大模块,本年度共在这两个模块发布382条信息。 → —
    bureau 2024 ✗ 一是及时发布各类文件、财务、人事等信息236件。二是公开政策解读信息25条。 → policy_interpretations=25
    bureau 2024 一是拓宽公开渠道。全年公开规划、财政、人事等信息236条。 → proactive_disclosures_total=236
    bureau 2024 ✗ 通过微信公众号,发布就业创业推文46篇,社保政策及法规解读13篇。 → —
    bureau 2024 ✗ 在晚报专栏发布政策和经办解读11篇。 → —
    bureau 2024 在政府网站政策解读专栏发布政策解读11篇。 → policy_interpretations=11
    bureau 2024 发布信息3672条,其中,通过部门频道主动公开政府信息1223条,含规范性文件类信息2条,其他文件类信息1221条。 → proactive_disclosures_total=3672 disclosures_other_category=1221 disclosures_policies=2
  `,
  "answers told right behind the number of requests": `
    bureau 2020 共收到13件依申请公开,按要求按时予以答复,没有出现被投诉举报的情况。 → requests_received=13 requests_processed=13
    bureau 2022 收到依申请公开13件,在规定时限内完成答复。 → requests_received=13 requests_processed=13
    bureau 2022 收到依申请公开13件,依法依规进行了答复。 → requests_received=13 requests_processed=13
    bureau 2022 ✗ 收到依申请公开13件,其中3件,按时予以答复。 → requests_received=13
    bureau 2022 ✗ 收到依申请公开13件,及时答复11件。 → requests_received=13 requests_processed=11
    bureau 2022 ✗ 收到依申请公开13件,上年结转2件,按期办结。 → requests_received=13 requests_carried_in=2
  `,
  "rows of the form told in its words": `
    bureau 2020 未收到政府信息公开申请,结转上年政府信息公开申请数量为0。 → requests_received=0 requests_carried_in=0
    bureau 2022 上年结转政府信息公开申请数量2件。 → requests_carried_in=2
  `,
  "a case that was withdrawn": `
    bureau 2024 提起行政复议1件(已撤销申请),提起行政诉讼0件。 → reconsideration_total=1 reconsideration_other=1 litigation_total=0
    bureau 2024 因信息公开被申请行政复议1件,申请人已撤回申请。 → reconsideration_total=1 reconsideration_other=1
    bureau 2024 ✗ 因信息公开被申请行政复议1件,已撤销。 → reconsideration_total=1
    bureau 2024 因信息公开被申请行政复议1件,被撤销。 → reconsideration_total=1 reconsideration_corrected=1
  `,
  "what the applicant still owes is no request that did not come": `
    bureau 2023 ✗ 共办理申请7件,其中1件未收到申请人依申请补正材料。 → —
    bureau 2023 ✗ 有1件未收到申请人的补正,不再处理。 → —
    bureau 2023 未收到申请人提交的政府信息公开申请。 → requests_received=0
  `,
  "公开答复 alone may be all answers": `
    bureau 2023 ✗ 共收到政府信息公开申请256件,上年结转7件,公开答复254件,转下年度办理9件。 → requests_received=256 requests_carried_in=7 requests_carried_out=9
    bureau 2023 收到申请13件,公开答复9件,部分公开2件,不予公开2件。 → requests_received=13 results_granted=9 results_partially_granted=2 results_refused=2
    bureau 2023 收到申请13件,其中公开答复9件,信息不存在4件。 → requests_received=13 results_granted=9 answered_information_not_exist=4
  `,
  "who took part in the press conference": `
    bureau 2024 主要负责同志参加新闻发布会2次。 → press_conferences_principal=2
    bureau 2024 主要负责人参加发布会4次,参加在线访谈3次。 → press_conferences_principal=4 online_interviews_principal=3
    bureau 2024 ✗ 主要负责同志参加《热线》1期,分管负责同志参加市政府新闻发布会2次。 → press_conferences=2
  `,
  "all of them were answered, in other words": `
    bureau 2023 受理政府信息依申请公开36件。申请件均在规定时限内妥善处理并反馈。 → requests_accepted=36 requests_processed=36
    bureau 2023 收到政府信息公开申请3条,皆在规定时限内受理、答复。 → requests_received=3 requests_processed=3
  `,
  "issues and what they held": `
    bureau 2022 “高原政务”微信公众号发布信息42期265条。 → disclosed_via_wechat=265
    county 2022 政府网站公开15131条,政务微博公开370条,政务微信公开269次<天>1189条。 → disclosed_via_website=15131 disclosed_via_weibo=370 disclosed_via_wechat=1189
    county 2022 编发政府公报6期,刊登文件58篇。 → gazette_issues=6 disclosed_via_gazette=58
    bureau 2022 ✗ 举办政务公开培训3期210人次。 → training_sessions=3 training_participants=210
  `,
  "of the documents made, and kinds that were updated": `
    town 2019 ✗ 共制发公文类政府信息61件,通过市政府网信息公开目录主动公开23件。 → —
    county 2024 通过政府门户网站主动公开政府信息数5729条,政务动态信息更新1865条,信息公开目录信息更新3297条,概况类信息更新12条。 → disclosed_via_website=5729 disclosures_business=1865 disclosures_other_category=3297 disclosures_other_category=12
    office 2024 发生行政复议1件,申请人已撤回;发生行政诉讼1件,结果维持。 → reconsideration_total=1 reconsideration_other=1 litigation_total=1 litigation_upheld=1
  `,
  "one site among several, and a word that a page broke": `
    county 2021 ✗ 一是旗政府网站方面,年内共发布各类信息2861条。二是旗蒙文网站方面,年内发布各类信息754条。 → disclosed_via_website=2861
    county 2021 ✗ 政府网站发布信息2861条,英文网站发布信息31条。 → disclosed_via_website=2861
    bureau 2024 ✗ 在市政府信息公开平台主动公开信息27条;本局门户网站公开信息16条,通过行业网公开信息3110条。 → —
    bureau 2022 依申请公开情况。全年总共收到依⏎申请公开事项2件,已按规定答复。 → requests_received=2 requests_processed=2
    town 2022 全年公开信息7条。其中机构职能信息5条⏎规划计划信息2条 → proactive_disclosures_total=7 disclosures_org_functions=5
    bureau 2022 ✗ 收到依⏎申请公开事项2件。 → —
    bureau 2022 主动公开情况。全年公开信息58条。⏎三、依申请公开情况⏎收到申请2件。 → proactive_disclosures_total=58 requests_received=2
    bureau 2022 ✗ 主动公开情况。全年公开信息58条。依申请公开情况⏎收到公开申请2件。 → proactive_disclosures_total=58 requests_received=2
  `,
  "done smoothly": `
    bureau 2024 全年共收到依申请公开信息5条,均在规定时限内顺利办结。 → requests_received=5 requests_processed=5
  `,
});
