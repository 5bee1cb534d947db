/** Requests, disputes, fees and the work behind them, as reports of every kind tell them. Notation of wordings.test.ts; all made up. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "papers that are no requests": `
    town 2024 收到3件区政府的信息公开征询单,已按期回复。 → —
    town 2024 受理政府信息公开申请31件,答复申请30件(含上年度结转2件,另有3件申请顺延至下年度答复)。本年度收到3件区政府的信息公开征询单,已按期回复。 → requests_accepted=31 requests_processed=30 requests_carried_in=2 requests_carried_out=3
    bureau 2022 收到政府信息公开申请6件,均已答复;收到市政府办公室的信息公开协办函2件。 → requests_received=6 requests_processed=6
    bureau 2022 依申请公开方面,全年收到5件,均已答复。 → requests_received=5 requests_processed=5
    bureau 2022 依申请公开方面,全年收到5件市政府的政府信息公开申请,均已答复。 → requests_received=5 requests_processed=5
  `,
  "handled and all of them done": `
    bureau 2023 全年办理政府信息公开申请14件,均按期答复。 → requests_processed=14
    bureau 2023 全年共办理政府信息公开申请14件。其中,网络申请9件,信函申请5件。所有申请均按时办结。 → requests_processed=14 requests_online=9 requests_letter=5
    bureau 2023 共办理并答复政府信息公开申请14件。 → requests_processed=14
    bureau 2023 共办理回复依申请公开事项14件,其中网上申请9件,信函申请5件,均已按时答复。 → requests_processed=14 requests_online=9 requests_letter=5
    bureau 2023 ✗ 全年办理政府信息公开申请14件。 → —
    bureau 2023 ✗ 全年办理政府信息公开申请14件。其中网络申请9件。所有申请均按要求登记。 → requests_online=9
  `,
  "requests called by their section": `
    bureau 2023 2023年依申请公开6条,已全部按期办理完毕。 → requests_received=6 requests_processed=6
    bureau 2023 2023年依申请公开6件,均在法定期限内答复申请人。 → requests_received=6 requests_processed=6
    bureau 2023 ✗ 2023年主动公开信息40条,依申请公开6条,不予公开2条。 → proactive_disclosures_total=40
    bureau 2023 ✗ 2023年依申请公开政府信息6件,全部按时办结。 → —
    bureau 2023 ✗ 2023年依申请公开6条,均已在网站登载。 → —
  `,
  "done, in other words": `
    county 2024 受理申请26件,办结完成26件。 → requests_accepted=26 requests_processed=26
    bureau 2022 全年累计收到政府信息公开申请5件,都已及时准确地作出答复。 → requests_received=5 requests_processed=5
    bureau 2022 收到政府信息公开申请3件,在法定时限内完成审查、办理与答复。 → requests_received=3 requests_processed=3
    bureau 2022 今年来我局收到政府信息公开申请7件,4件为自然人申请,3件为商业企业申请,已全部办结。 → requests_received=7 requests_received[natural_person]=4 requests_received[business]=3 requests_processed=7
    bureau 2022 收到依申请公开7件,皆为自然人申请。 → requests_received=7 requests_received[natural_person]=7
    bureau 2024 受理申请9件。已办结8件,1件正在办理中,结转至2025年继续办理。 → requests_accepted=9 requests_processed=8 requests_carried_out=1
    bureau 2024 ✗ 受理申请9件,3件办理过程中结转至其他部门。 → requests_accepted=9
    bureau 2024 ✗ 受理政府信息公开申请3件,结转至下年度。 → requests_accepted=3
    bureau 2024 受理政府信息公开申请1件,当年未完结,转结至2025年度继续办理。 → requests_accepted=1 requests_carried_out=1
  `,
  "disputes and what became of them": `
    town 2023 信息公开行政复议3件,尚未审结。无信息公开诉讼。 → reconsideration_total=3 reconsideration_pending=3 litigation_total=0
    bureau 2022 收到政府信息公开申请6件。其中,发生1起政府信息公开行政复议案件,该案件至本报告公布之时尚未审结。 → requests_received=6 reconsideration_total=1 reconsideration_pending=1
    town 2023 ✗ 信息公开行政复议2件,尚未审结1件。 → reconsideration_total=2 reconsideration_pending=1
    town 2023 ✗ 信息公开行政复议5件,维持4件,尚未审结。 → reconsideration_total=5 reconsideration_upheld=4
    bureau 2022 发生1起政府信息公开行政复议案件,该案件至本报告公布之时尚未审结。 → reconsideration_total=1 reconsideration_pending=1
    town 2024 信息公开行政诉讼5件,其中未经复议直接起诉3件,结果维持3件,复议后起诉2件,结果维持2件。 → litigation_total=5 litigation_direct_total=3 litigation_direct_upheld=3 litigation_after_reconsideration_total=2 litigation_after_reconsideration_upheld=2
    town 2024 ✗ 信息公开行政诉讼5件,其中未经复议直接起诉3件、复议后起诉2件,结果维持2件。 → litigation_total=5 litigation_direct_total=3 litigation_after_reconsideration_total=2
    town 2024 信息公开行政复议12件,维持6件,被纠错3件,尚未收到决定书3件。 → reconsideration_total=12 reconsideration_upheld=6 reconsideration_corrected=3 reconsideration_pending=3
    county 2024 新发生行政诉讼案件1件,未审结1件。 → litigation_total=1
    county 2024 未出现因答复政府信息公开申请引起的行政复议、行政诉讼等情况。 → reconsideration_total=0 litigation_total=0
    town 2024 进入政府信息公开行政复议程序和行政诉讼程序的均为0件。 → reconsideration_total=0 litigation_total=0
    county 2024 严格执行信息处理费办法,2024年无收取费用的案件。 → processing_fee_collected=0
  `,
  "asked for, and of a part of the year": `
    town 2025 ✗ 要求各科室至少有一名工作人员负责政府信息公开相关工作。 → —
    town 2025 ✗ 各科室至少配备一名政府信息公开工作人员。 → —
    town 2025 街道有一名工作人员负责政府信息公开工作。 → staff_total=1
    county 2022 ✗ 2022年上半年,全区各单位共受理政府信息公开申请318件,答复309件。 → —
    county 2022 2022年上半年,制定了办法。全年共受理政府信息公开申请267件。 → requests_accepted=267
    county 2022 上半年,我区制定了办法,2022年共受理政府信息公开申请267件。 → requests_accepted=267
  `,
  "a year told by its end": `
    county 2022 截至2022年12月31日,本机关收到政府信息公开申请11件,办理完毕11件。 → requests_received=11 requests_processed=11
    county 2022 截至年底,全区共受理政府信息公开申请607件。 → requests_accepted=607
    county 2022 ✗ 截至2022年12月31日,累计收到政府信息公开申请11件。 → —
    county 2022 ✗ 截至2022年11月30日,本机关收到政府信息公开申请11件。 → —
    county 2013 ✗ 截至2013年12月31日,本机关收到政府信息公开申请11件。 → —
  `,
  "answered in two manners": `
    county 2023 收到政府信息公开申请1668件,其中1646件已按规定在法定期限内予以答复,22件结转下年度。 → requests_received=1668 requests_processed=1646 requests_carried_out=22
    county 2023 收到政府信息公开申请20件,其中18件依法依规办理答复,2件结转下年度。 → requests_received=20 requests_processed=18 requests_carried_out=2
    county 2023 ✗ 收到政府信息公开申请20件,其中18件依法依规予以公开。 → requests_received=20 results_granted=18
    county 2023 受理政府信息公开申请11件,均为网络申请并按规定答复。 → requests_accepted=11 requests_online=11 requests_processed=11
    county 2023 ✗ 受理政府信息公开申请18件,均为网络申请并登记。 → requests_accepted=18
  `,
  "ends that add up": `
    county 2025 办理政府信息公开申请共41件,其中,予以公开的9件,部分公开的6件,本机关不掌握的26件。 → requests_processed=41 results_granted=9 results_partially_granted=6 unable_not_held=26
    county 2025 ✗ 办理政府信息公开申请共41件,其中,予以公开的9件,部分公开的6件。 → results_granted=9 results_partially_granted=6
    county 2025 ✗ 共办理政府信息公开申请12件,其中,予以公开的7件,部分公开的3件,结转下年度2件。 → results_granted=7 results_partially_granted=3 requests_carried_out=2
  `,
  "requests by other names": `
    county 2022 全年依申请公开信息1条,并按时答复。 → requests_received=1 requests_processed=1
    county 2022 全年依申请公开政府信息合计12件,均按时答复。 → requests_received=12 requests_processed=12
    county 2022 ✗ 全年依申请公开政府信息合计12件。 → —
    town 2025 我镇依申请公开政府信息共7件,其中,予以公开4件,不掌握信息3件。 → requests_received=7 results_granted=4 unable_not_held=3
    county 2024 收到依申请公开信息共58件,完成55件(结转至下年度办理3件)。 → requests_received=58 requests_processed=55 requests_carried_out=3
    county 2024 ✗ 收到依申请公开信息共74件,完成整改72件。 → requests_received=74
    bureau 2025 受理政府信息公开申请2件,其中予以公开申请0件,部分公开0件,无法提供2件。 → requests_accepted=2 results_granted=0 results_partially_granted=0 results_unable=2
    bureau 2022 收到政府信息公开申请8件,5件为自然人申请,3件为商业机构申请。 → requests_received=8 requests_received[natural_person]=5 requests_received[business]=3
    town 2024 收到政府信息公开申请4件,其中网络平台收到3件,线下邮件收到1件。 → requests_received=4 requests_online=3 requests_letter=1
    town 2020 街道发生依申请公开1次。 → requests_received=1
    city 2021 共受理政府信息公开申请57件,顺延到2022年度申请5件。 → requests_accepted=57 requests_carried_out=5
  `,
  "disputes in other words": `
    bureau 2024 政府信息公开行政复议1件(申请人撤回结案)。 → reconsideration_total=1 reconsideration_other=1
    city 2014 因政府信息公开发生的行政诉讼5件,3件驳回诉求。 → litigation_total=5 litigation_upheld=3
  `,
  "no disputes, in other words": `
    bureau 2023 未转结上年政府信息公开申请,进入复议程序和诉讼程序均为0件。 → requests_carried_in=0 reconsideration_total=0 litigation_total=0
  `,
  "who does the work, and who learns it": `
    county 2015 组织开展4次政府信息公开业务培训,参培人数达到450人次。 → training_sessions=4 training_participants=450
  `,
  "neither before nor behind": `
    bureau 2023 全年共收到政府信息公开申请1件,申请人为自然人,无上年和下年结转件。 → requests_received=1 requests_received[natural_person]=1 requests_carried_in=0 requests_carried_out=0
    bureau 2023 ✗ 全年共收到政府信息公开申请1件,无上年结转件。 → requests_received=1 requests_carried_in=0
    bureau 2024 全年收到政府信息公开申请3件,均完全公开。 → requests_received=3 results_granted=3
    bureau 2024 ✗ 全年收到政府信息公开申请3件,均完全公开了办理流程。 → requests_received=3
  `,
  "accounts of seldom services": `
    town 2022 通过美篇、微信等发布信息168条。 → —
    town 2022 通过微信公众号、小红书发布信息168条。 → —
    town 2022 通过微信公众号发布信息168条。 → disclosed_via_wechat=168
  `,
  meetings: `
    city 2016 全年政府信息公开工作会议或专题会议开了9次,举办各类培训班7次。 → meetings_held=9 training_sessions=7
    town 2011 2011年我街道共召开政务公开工作会3次。 → meetings_held=3
    bureau 2015 全年召开专题会2次研究政府信息公开工作。 → meetings_held=2
    town 2011 ✗ 召开社区工作会3次。 → —
  `,
  "what a gazette prints": `
    city 2011 《榕山政报》。2011年度,共发行《榕山政报》12期,发布政府信息662条。 → gazette_issues=12 disclosed_via_gazette=662
    city 2011 ✗ 编印《榕山政报》12期。全年主动公开政府信息662条。 → gazette_issues=12 proactive_disclosures_total=662
    city 2011 ✗ 编印《榕山年鉴》2期。全年发布政府信息662条。 → proactive_disclosures_total=662
  `,
});

test.each([
  ["县政府及相关部门共受理政府信息公开申请14件。", "requests_accepted=14 level_own(县政府及相关部门)"],
  ["市政府及有关部门收到政府信息公开申请14件。", "requests_received=14 level_own(市政府及有关部门)"],
  ["县政府及办公室收到政府信息公开申请14件。", "requests_received=14 organ(县政府及办公室)"],
])("a government and its departments: %s", (text, fact) => {
  expect(factLines(text, reporters.county(2016))).toEqual([fact]);
});
