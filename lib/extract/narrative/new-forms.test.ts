/** How reports of 2019 and later state figures in prose: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "requests: a sentence that lists ends of requests speaks of requests": `
    county 2023 办理结果:予以公开68件、部分公开12件、不予公开15件、无法提供71件、不予处理9件、其他处理4件,总计179件。 → results_granted=68 results_partially_granted=12 results_refused=15 results_unable=71 results_not_processed=9 results_other=4
    county 2022 不予公开的18件中,属于行政查询事项5件,属于内部事务信息6件,属于过程性信息4件,属于行政执法案卷3件。 → results_refused=18 refused_administrative_inquiry=5 refused_internal_affairs=6 refused_process_information=4 refused_enforcement_files=3
    county 2022 无法提供21件(本机关不掌握17件、没有现成信息需要另行制作3件、补正后仍不明确1件)。 → results_unable=21 unable_not_held=17 unable_needs_creation=3 unable_unclear=1
    bureau 2021 收到政府信息公开申请5件,其中3件为重复申请不予处理,2件予以公开。 → requests_received=5 not_processed_repeat=3 results_granted=2
    zone 2020 管委会全年收到公开申请13件,其中平台申请9件、信函4件。 → requests_received=13 requests_online=9 requests_letter=4
    county 2023 全县新收信息公开申请184件,办结179件,结转5件至下年度继续办理。 → requests_received=184 requests_processed=179 requests_carried_out=5
    county 2023 ✗ 信访事项中,不予受理3件,重复信访9件,引导通过其他途径反映4件。 → —
    county 2023 ✗ 复核公文45件,其中予以公开30件,不予公开8件,部分公开7件。 → —
    bureau 2023 ✗ 开展档案查询,告知不存在9件,提供复印件31件。 → —
  `,
  "disputes: of which way to court, and about what": `
    city 2024 未经复议直接起诉的政府信息公开行政诉讼案件9件,维持7件,其他2件;复议后起诉3件,均维持。 → litigation_direct_total=9 litigation_direct_upheld=7 litigation_direct_other=2 litigation_after_reconsideration_total=3 litigation_after_reconsideration_upheld=3
    county 2020 因信息公开被提起行政复议9件,维持原答复4件,撤销原答复并责令重新处理2件,申请人撤回复议申请1件,尚在审理2件。 → reconsideration_total=9 reconsideration_upheld=4 reconsideration_corrected=2 reconsideration_other=1 reconsideration_pending=2
    county 2021 ✗ 作出行政许可决定51件,被提起行政复议2件,均维持。 → licensing_decisions=51
    town 2021 ✗ 因集体土地征收被提起行政诉讼3件,驳回原告诉讼请求3件。 → —
    town 2020 ✗ 就全县而言,因政府信息公开引发行政复议88件、行政诉讼25件。 → —
  `,
  "decisions told one after the other": `
    bureau 2024 全年行政许可决定278件、行政处罚1217件、行政强制402件,无行政事业性收费。 → licensing_decisions=278 penalty_decisions=1217 coercion_decisions=402
    bureau 2023 作出行政许可决定78件,行政处罚17件。 → licensing_decisions=78 penalty_decisions=17
    bureau 2023 ✗ 作出行政许可决定78件,公示行政处罚17件。 → licensing_decisions=78
    bureau 2023 ✗ 作出行政许可决定78件,行政处罚信息17件。 → licensing_decisions=78
    bureau 2023 ✗ 作出行政许可决定78件。行政处罚17件已公开。 → licensing_decisions=78
  `,
  "an office that is not the reporter": `
    county 2020 ✗ 县物价办主动公开政府信息1220条。 → —
  `,
  "requests: received, carried, decided, withdrawn": `
    bureau 2022 2022年,我局共收到政府信息公开申请36件(自然人34件,法人2件),较上年减少5件,均已在法定期限内答复。 → requests_received=36 requests_received[natural_person]=34 requests_by_organisations=2 requests_processed=36
    bureau 2022 本年度新收政府信息公开申请14件,承接上一年度未办结申请3件,共计17件;本年度办结15件,2件转入下一年度继续办理。 → requests_received=14 requests_carried_in=3 requests_processed=15 requests_carried_out=2
    county 2021 2021年,全县各级行政机关共收到依申请公开247件,上年结转9件,办结250件,结转下年度6件。 → requests_received=247 requests_carried_in=9 requests_processed=250 requests_carried_out=6
    city 2024 2024年,全市新收政府信息公开申请3,482件,其中自然人申请3,201件,法人或其他组织申请281件。 → requests_received=3482 requests_received[natural_person]=3201 requests_by_organisations=281
    bureau 2023 全年收到政府信息公开申请28件,网络申请19件,信函申请7件,当面申请2件,办结率100%。 → requests_received=28 requests_online=19 requests_letter=7 requests_in_person=2 requests_processed=28
    bureau 2023 受理依申请公开事项11件:线上平台7件、邮寄3件、现场1件。 → requests_accepted=11 requests_online=7 requests_letter=3 requests_in_person=1
    bureau 2022 2022年度共接收政府信息公开申请52件,作出答复50件,其中予以公开21件,部分公开8件,不予公开5件(属于国家秘密1件、属于三类内部事务信息2件、属于行政执法案卷2件),无法提供11件(本机关不掌握9件、没有现成信息需要另行制作1件、补正后申请内容仍不明确1件),不予处理3件,其他处理2件。 → requests_received=52 requests_processed=50 results_granted=21 results_partially_granted=8 results_refused=5 refused_state_secret=1 refused_internal_affairs=2 refused_enforcement_files=2 results_unable=11 unable_not_held=9 unable_needs_creation=1 unable_unclear=1 results_not_processed=3 results_other=2
    town 2021 我镇全年收到信息公开申请2宗,均为网上提交,已按时办理完毕。 → requests_received=2 requests_online=2 requests_processed=2
    town 2023 本年度镇政府共收到群众信息公开申请1件,已依法予以公开。 → requests_received=1 results_granted=1
    county 2020 2020年区政府本级受理申请188件,其中予以公开67件、部分公开21件、不予公开19件、无法提供60件、不予处理9件、其他12件。 → requests_accepted=188 results_granted=67 results_partially_granted=21 results_refused=19 results_unable=60 results_not_processed=9 results_other=12
    bureau 2024 依申请公开工作平稳有序,全年新收申请9件,办结9件,无结转。 → requests_received=9 requests_processed=9 requests_carried_out=0
    bureau 2021 全年共收到公开申请6件。按办理结果分:公开3件、部分公开1件、信息不存在2件。 → requests_received=6 results_granted=3 results_partially_granted=1 answered_information_not_exist=2
    bureau 2019 2019年我局收到依申请公开42份,其中书面申请12份,网络申请30份,答复42份。 → requests_received=42 requests_online=30 requests_processed=42
    county 2023 政府信息公开申请量为103件,同比上升12.3%。 → requests_received=103
    county 2023 ✗ 2023年受理量首次突破百件,达到103件。 → —
    county 2022 2022年区政府办公室共办理政府信息公开申请77件,其中71件为本年新收,6件为上年结转。 → requests_received=71 requests_carried_in=6
    bureau 2025 我委全年收到并办结政府信息公开申请15件。 → requests_received=15 requests_processed=15
    bureau 2025 2025年1月1日至12月31日,我局收到申请8件,已全部办结;予以公开6件,不属于本行政机关公开2件。 → requests_received=8 requests_processed=8 results_granted=6 answered_not_this_organ=2
    county 2024 全年累计收到政府信息公开申请三十二件,上年结转两件,办结三十一件,结转下年度三件。 → requests_received=32 requests_carried_in=2 requests_processed=31 requests_carried_out=3
    bureau 2022 申请人主动撤回申请3件。2022年共收到申请20件。 → requests_received=20
    bureau 2022 2022年共收到申请20件,办结17件,另有3件申请人自行撤回。 → requests_received=20 requests_processed=17
    bureau 2022 收到公民、法人和其他组织政府信息公开申请18件;其中,公民申请16件,企业申请2件。 → requests_received=18 requests_received[natural_person]=16 requests_by_organisations=2
    county 2021 接收申请43件(其中上年结转4件),答复40件,结转下年3件。 → requests_carried_in=4 requests_processed=40 requests_carried_out=3
    bureau 2020 ✗ 我局依申请公开办件量为19件,按期办结率100%。 → —
    bureau 2023 全年无新收申请,上年结转1件已于2023年1月办结。 → requests_received=0 requests_carried_in=1
    town 2022 截至2022年12月底,未收到公民、法人及其他组织的政府信息公开申请。 → requests_received=0
    town 2022 依申请公开情况为0次。 → requests_received=0
    town 2022 2022年度我乡依申请公开数量0件,无收费及减免情况。 → requests_received=0 processing_fee_collected=0
    town 2024 年内没有收到依申请公开的件。 → requests_received=0
    town 2024 全年依申请公开零申请、零投诉。 → requests_received=0
    bureau 2024 没有需要结转下一年度办理的申请。 → requests_carried_out=0
    bureau 2024 ✗ 无正当理由大量反复申请政府信息公开的,按规定处理。 → —
    bureau 2024 ✗ 申请人无正当理由申请行政复议结转下年度的,按规定处理。 → —
    bureau 2024 没有一件申请结转2025年继续办理。 → requests_carried_out=0
    bureau 2024 ✗ 没有现成信息需要另行制作、3、补正后申请内容仍不明确、1、(七)总计、34、四、结转下年度继续办理 → —
    bureau 2021 收到申请15件,全年申请均得到妥善办理。 → requests_received=15 requests_processed=15
    bureau 2021 2021年收到政府信息公开申请15件,全年15件申请均得到妥善办理。 → requests_received=15 requests_processed=15
    county 2021 市民申请公开信息21条,其中同意公开15条,不予公开6条。 → requests_received=21 results_granted=15 results_refused=6
    bureau 2022 所有申请中,自然人申请22件、商业企业申请3件、法律服务机构申请1件。2022年共收到申请26件。 → requests_received[natural_person]=22 requests_received[business]=3 requests_received[legal_service]=1 requests_received=26
    bureau 2024 2024年共受理26件政府信息公开申请,比2023年的31件减少5件。 → requests_accepted=26
    bureau 2024 去年同期收到申请31件,今年收到26件政府信息公开申请。 → requests_received=26
    bureau 2024 2023年收到申请31件。2024年新增政府信息公开申请26件。 → requests_received=26
    bureau 2024 ✗ 自2020年以来,累计收到政府信息公开申请180件。 → requests_received=180
    bureau 2024 ✗ 近三年共收到政府信息公开申请88件。 → —
    bureau 2024 ✗ 2025年力争将申请办理时限压缩至10个工作日以内,办件控制在20件以内。 → —
    bureau 2024 ✗ 印发《依申请公开办理规程》(政办发〔2024〕18号),规范办理流程12项。 → —
    bureau 2023 ✗ 12345热线受理群众诉求1280件,办结1275件。 → —
    bureau 2023 ✗ 受理网上信访件46件,均已在规定时限内办结。 → —
    bureau 2023 ✗ 收到网民留言205条,回复205条,依申请公开工作规范有序。 → —
    county 2023 ✗ 依申请政务服务事项1209项全部进驻大厅。 → —
    county 2023 ✗ 梳理公开依申请类政务服务事项612项。 → —
    county 2023 ✗ 全县依申请公开文件156件,不予公开文件33件,主动公开文件402件。 → —
    county 2023 ✗ 县公安局收到申请18件,县自然资源局收到申请25件,其余部门较少。 → —
    county 2023 ✗ 指导督促18个部门办理依申请公开疑难件7件。 → —
    county 2023 ✗ 会商研判依申请公开疑难复杂件7件,组织会商会4次。 → —
    county 2023 ✗ 对130件依申请公开答复文书进行合法性审查。 → —
    county 2023 ✗ 抽查依申请公开卷宗20件,发现问题5个。 → —
    county 2023 ✗ 群众满意度测评得分98.6分,依申请公开考核列全市第2位。 → —
    bureau 2023 ✗ 协助上级部门办理政府信息公开申请4件。 → —
    bureau 2023 ✗ 转办政府信息公开申请3件。 → —
    bureau 2023 ✗ 收到行政许可申请3450件,办结3431件。 → —
    bureau 2023 ✗ 收到低保申请312件,符合条件的256件予以公开。 → —
    bureau 2023 ✗ 收到区政府办公室转来依申请公开件2件,均已提供答复意见。 → —
    bureau 2023 行政许可申请平均办理时限压缩5天。收到0件政府信息公开申请。 → requests_received=0
    bureau 2023 在本年度接收的28件政府信息公开申请中,自然人提交26件,企业提交2件。 → requests_received=28 requests_received[natural_person]=26 requests_by_organisations=2
    county 2022 2022年,共有63人次向我县各行政机关提出政府信息公开申请。 → requests_received=63
    bureau 2023 政府信息公开申请办理方面,年内收到19件,上年结转1件,全部办理完毕。 → requests_received=19 requests_carried_in=1
    county 2024 依申请公开件总量为86件,较去年同期的102件下降15.7%。 → requests_received=86
    bureau 2022 今年收到的政府信息公开申请数量为7件,去年为9件。 → requests_received=7
    county 2022 申请渠道分布:网络申请122件、信函申请45件、当面申请12件、传真申请1件。2022年共收到政府信息公开申请180件。 → requests_online=122 requests_letter=45 requests_in_person=12 requests_fax=1 requests_received=180
    bureau 2023 申请人通过政府网站提交申请13件,通过邮寄提交5件,现场递交1件,合计19件。 → requests_online=13 requests_letter=5 requests_in_person=1
    bureau 2024 2024年度政府信息公开申请办结件数为22件,其中予以公开的有10件、部分公开的有4件、不予公开的有3件、本机关无法提供的有5件。 → requests_processed=22 results_granted=10 results_partially_granted=4 results_refused=3 results_unable=5
    bureau 2021 我局未收到政府信息公开申请,也无上年结转件。 → requests_received=0 requests_carried_in=0
    bureau 2021 2021年度无结转至下一年度继续办理的政府信息公开申请。 → requests_carried_out=0
    bureau 2022 收到申请8件,其中2件因内容不明确通知补正,1件逾期未补正视为放弃。 → requests_received=8
    county 2023 ✗ 县政府及各部门全年收到信息公开申请分别为45件和120件。 → —
    county 2023 ✗ 县政府本级收到申请45件,县直部门收到申请120件,乡镇(街道)收到申请18件。 → requests_received=45 requests_received=120 requests_received=18
    town 2022 本镇今年以来仅收到依申请公开1件,系电子邮件申请,已按期答复。 → requests_received=1 requests_email=1 requests_processed=1
    town 2023 一年来,我街道未接到任何公民、法人或其他组织要求获取政府信息的申请。 → requests_received=0
    town 2023 2023年申请公开政府信息的数量为0。 → requests_received=0
    town 2024 全年共受理依申请公开事项零件。 → requests_accepted=0
    bureau 2023 因申请人撤回申请而终止办理的2件,办结其余23件。2023年收到申请25件。 → requests_received=25
    bureau 2023 ✗ 答复件中,被申请行政复议的2件,占答复总数的5%。 → reconsideration_total=2
    bureau 2023 ✗ 群众通过政务服务热线咨询依申请公开事宜46次。 → —
    bureau 2023 ✗ 依申请公开办理时限平均缩短6个工作日,群众满意率98.2%。 → —
    bureau 2023 ✗ 开展依申请公开案例评析5次,编印案例汇编200册。 → —
    county 2023 ✗ 梳理近五年依申请公开高频事项36项,转为主动公开15项。 → —
    county 2023 ✗ 全县依申请公开平台注册用户1260人。 → —
    bureau 2022 2022年新接收依申请公开31件,办结29件,另有2件转2023年继续办理。 → requests_received=31 requests_processed=29 requests_carried_out=2
    bureau 2022 2022年新接收依申请公开31件,办结29件,另有2件转相关部门办理。 → requests_received=31 requests_processed=29
    bureau 2022 依申请公开0件,网上公开了26件,配发解读材料4件。 → requests_received=0 policy_interpretations=4
  `,
  "reconsideration and litigation": `
    county 2021 2021年,因政府信息公开引发的行政复议12件,结果维持8件,结果纠正2件,其他结果1件,尚未审结1件。 → reconsideration_total=12 reconsideration_upheld=8 reconsideration_corrected=2 reconsideration_other=1 reconsideration_pending=1
    county 2022 政府信息公开行政复议3件(维持2件、纠正1件),行政诉讼5件,其中未经复议直接起诉3件,复议后起诉2件。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1 litigation_total=5 litigation_direct_total=3 litigation_after_reconsideration_total=2
    bureau 2022 因政府信息公开被申请行政复议1件,复议结果为维持;被提起行政诉讼1件,尚未审结。 → reconsideration_total=1 reconsideration_upheld=1 litigation_total=1
    bureau 2023 全年发生涉及政府信息公开的行政复议案件2件,均维持原行政行为。 → reconsideration_total=2 reconsideration_upheld=2
    bureau 2023 全年未因政府信息公开工作被申请行政复议、被提起行政诉讼。 → reconsideration_total=0 litigation_total=0
    town 2023 无行政复议、行政诉讼情况。 → reconsideration_total=0 litigation_total=0
    town 2023 行政复议、行政诉讼均为0件。 → reconsideration_total=0 litigation_total=0
    town 2023 本年度,我镇无因政府信息公开申请行政复议及提起行政诉讼的案件。 → reconsideration_total=0 litigation_total=0
    bureau 2024 涉及政府信息公开行政复议2起,其中1起被责令重新答复、1起终止审理;行政诉讼1起,法院判决驳回原告诉讼请求。 → reconsideration_total=2 reconsideration_corrected=1 reconsideration_other=1 litigation_total=1 litigation_upheld=1
    county 2024 未经复议直接起诉的政府信息公开行政诉讼案件4件,结果维持3件,尚未审结1件;复议后起诉2件,结果维持2件。 → litigation_direct_total=4 litigation_direct_upheld=3 litigation_direct_pending=1 litigation_after_reconsideration_total=2 litigation_after_reconsideration_upheld=2
    county 2024 全县发生政府信息公开类行政复议9件,其中纠正率为11.1%。 → reconsideration_total=9
    bureau 2020 ✗ 有1名申请人对答复不服申请行政复议,复议机关予以维持。 → —
    bureau 2020 涉及政府信息公开的复议案件1件,诉讼案件0件。 → reconsideration_total=1 litigation_total=0
    county 2023 ✗ 县政府作为复议机关共受理行政复议案件126件,审结118件,其中纠错21件。 → —
    county 2023 ✗ 区司法局受理行政复议申请96件,涉及政府信息公开11件。 → —
    county 2023 ✗ 全县行政应诉案件208件,其中败诉14件。 → —
    county 2023 ✗ 县政府本级办理行政复议答复32件,出庭应诉18件次。 → —
    county 2023 ✗ 行政机关负责人出庭应诉率100%,行政复议纠错率8.3%。 → —
    county 2023 ✗ 公开行政复议决定书45份。 → —
    county 2023 收到政府信息公开行政复议5件,同比减少3件。 → reconsideration_total=5
    county 2023 ✗ 近年来政府信息公开行政诉讼累计达21件。 → litigation_total=21
    bureau 2023 ✗ 没有出现因政府信息公开而被纠正的行政复议案件。 → —
    county 2022 2022年,全县因政府信息公开被提起行政复议的案件有14件,其中被维持10件、被纠正1件、其他结果2件,另有1件尚未审结。 → reconsideration_total=14 reconsideration_upheld=10 reconsideration_corrected=1 reconsideration_other=2 reconsideration_pending=1
    county 2022 信息公开行政诉讼案件共6件:未经复议直接起诉4件(维持3件、其他1件),复议后起诉2件(均维持)。 → litigation_total=6 litigation_direct_total=4 litigation_direct_upheld=3 litigation_direct_other=1 litigation_after_reconsideration_total=2 litigation_after_reconsideration_upheld=2
    bureau 2022 全年收到政府信息公开申请6件,对其中3件予以公开,对2件予以部分公开,对1件不予公开。 → requests_received=6 results_granted=3 results_partially_granted=2 results_refused=1
    bureau 2022 ✗ 对3件热线工单予以回复,对2件投诉不予处理。 → —
    bureau 2025 被申请行政复议4件,其中1件被复议机关撤销答复书中部分答复内容,3件正在复议机关审理中,尚未审结。 → reconsideration_total=4 reconsideration_corrected=1 reconsideration_pending=3
    bureau 2021 对我局政府信息公开答复提起的行政复议1件,复议机关决定维持;未发生行政诉讼。 → reconsideration_total=1 reconsideration_upheld=1 litigation_total=0
    bureau 2022 全年信息公开类行政复议、行政诉讼案件分别为3件、1件。 → reconsideration_total=3 litigation_total=1
    bureau 2022 2022年度政府信息公开行政复议0件,行政诉讼1件(一审驳回原告诉讼请求)。 → reconsideration_total=0 litigation_total=1 litigation_upheld=1
    bureau 2023 本年度政府信息公开工作零复议、零诉讼。 → reconsideration_total=0 litigation_total=0
    bureau 2023 没有因政府信息公开引发的行政复议和行政诉讼案件发生。 → reconsideration_total=0 litigation_total=0
    bureau 2023 ✗ 办理行政复议答复案件9件、行政应诉案件5件,均与行政处罚有关。 → —
    county 2023 ✗ 法治政府建设成效明显,行政复议案件总量143件,行政诉讼一审败诉率下降至6.2%。 → —
    county 2023 ✗ 区政府收到的行政复议申请中,涉及政府信息公开的有17件。 → —
  `,
  "documents, rules and decisions": `
    county 2022 2022年,制发行政规范性文件9件,废止3件,现行有效47件。 → normative_documents_made=9 normative_documents_repealed=3 normative_documents_in_force=47
    county 2023 全年制定行政规范性文件12件、废止(宣布失效)行政规范性文件5件,现行有效行政规范性文件61件。 → normative_documents_made=12 normative_documents_repealed=5 normative_documents_in_force=61
    county 2023 我县现行有效规范性文件83件。 → normative_documents_in_force=83
    county 2024 截至2024年底,我市现行有效行政规范性文件共102件。 → normative_documents_in_force=102
    city 2024 2024年市政府制发规章2件,废止规章1件,现行有效规章21件。 → rules_made=2 rules_repealed=1 rules_in_force=21
    city 2024 全年共出台政府规章3部、行政规范性文件28件。 → rules_made=3 normative_documents_made=28
    bureau 2022 本年度我局新制发规范性文件1件,废止规范性文件0件,现行有效规范性文件6件,均已在门户网站公开。 → normative_documents_made=1 normative_documents_repealed=0 normative_documents_in_force=6
    bureau 2023 2023年未制发行政规范性文件。 → normative_documents_made=0
    bureau 2023 我局本年度未制定规章及规范性文件。 → normative_documents_made=0
    county 2023 ✗ 开展规范性文件清理,共清理136件,继续有效91件,废止30件,修改15件。 → —
    county 2023 ✗ 全年审查规范性文件草案24件,备案审查乡镇规范性文件13件。 → —
    county 2023 ✗ 对现行有效的47件规范性文件集中公开、统一格式。 → —
    county 2023 ✗ 以政府名义印发文件88件,全部在7个工作日内公开。 → —
    county 2023 公开政策文件67件,同步发布解读材料72篇。 → policy_interpretations=72
    county 2023 ✗ 集中公开历史规范性文件210件。 → —
    county 2023 ✗ 公开人大代表建议85件、政协提案132件办理结果。 → —
    county 2023 ✗ 办理人大建议85件、政协提案132件,办复率均为100%。 → —
    county 2023 ✗ 全年公开行政处罚信息1480条、行政许可信息3256条。 → —
    bureau 2023 本年度作出行政处罚决定35件、行政许可决定410件、行政强制0件。 → penalty_decisions=35 licensing_decisions=410 coercion_decisions=0
    bureau 2023 ✗ 双公示平台上传行政许可120件、行政处罚32件,上报率100%。 → —
  `,
  "media and totals": `
    county 2022 2022年,县政府门户网站发布信息12,356条,政务微信公众号“XX发布”推送信息2,145条,政务微博发布信息986条。 → disclosed_via_website=12356 disclosed_via_wechat=2145 disclosed_via_weibo=986
    county 2023 县政府网站全年更新信息8600余条,其中概况类12条,政务动态类5200余条,信息公开目录3388条。 → disclosed_via_website=8600 disclosures_other_category=12 disclosures_business=5200
    bureau 2023 通过区政府门户网站公开信息86条,微信公众号发布信息312条(次),其他渠道公开45条。 → disclosed_via_website=86 disclosed_via_wechat=312 disclosed_via_other=45
    bureau 2024 局官网发布各类信息503条;“××人社”微信公众号发布信息220篇,阅读量15.6万次,关注人数2.3万人。 → disclosed_via_website=503 disclosed_via_wechat=220
    bureau 2024 “平安××”微信公众号推送1203条,抖音号发布短视频215条,今日头条转载896条。 → disclosed_via_wechat=1203
    bureau 2024 ✗ 微信公众号粉丝数达5.2万,微博粉丝数1.8万。 → —
    bureau 2024 ✗ 政务新媒体全年发布信息1688条,总阅读量突破300万。 → —
    bureau 2024 全年主动公开政府信息总数256条,通过政府网站公开131条,通过政务微信公开125条。 → proactive_disclosures_total=256 disclosed_via_website=131 disclosed_via_wechat=125
    town 2023 全年主动公开各类信息二百三十余条。 → proactive_disclosures_total=230
    town 2023 全年通过政务公开栏公开信息48期,通过县政府网站公开信息95条。 → disclosed_via_website=95
    town 2024 镇政府主动公开政府信息161条,其中通过门户网站公开103条,微信公众号公开58条。 → proactive_disclosures_total=161 disclosed_via_website=103 disclosed_via_wechat=58
    county 2021 全县主动公开政府信息1.2万条,其中县级部门公开0.9万条,乡镇公开0.3万条。 → proactive_disclosures_total=12000 proactive_disclosures_total=9000 proactive_disclosures_total=3000
    county 2021 ✗ 政府信息公开专栏累计发布信息35680条,其中2021年新增4120条。 → proactive_disclosures_cumulative=35680
    county 2021 ✗ 自开通以来,县政府微信公众号已累计推送信息9800条。 → proactive_disclosures_cumulative=9800
    county 2021 ✗ 县政府网站访问量达126万人次,页面浏览量510万次。 → —
    county 2021 ✗ 网站独立用户访问总量35.6万个。 → —
    county 2022 编发《××县人民政府公报》6期,刊登文件42件,免费发放3000册。 → gazette_issues=6 disclosed_via_gazette=42
    county 2022 出版政府公报4期,电子版同步上网。 → gazette_issues=4
    county 2022 ✗ 赠阅政府公报1.5万册。 → —
    county 2022 ✗ 全县开通政务新媒体账号42个,关停注销8个。 → —
    county 2022 ✗ 设置政府信息公开栏目36个,建成政务公开专区15个。 → —
    county 2022 全县共设立政府信息查阅点18处,接待查阅群众1,230人次。 → reading_points=18 reading_point_visits=1230
    county 2022 ✗ 省政府网站采用我县信息56条,市政府网站采用142条。 → —
    county 2022 ✗ 向市政府报送政务信息325条,被采用97条。 → —
    county 2022 ✗ 归集公开涉企政策信息182条、就业创业领域信息96条。 → —
    county 2022 ✗ 县级融媒体中心在人民网、新华网等媒体刊发稿件1560篇。 → —
    county 2022 ✗ 2022年比2021年多公开信息1200条。 → —
    county 2022 主动公开政府信息9500条,比上年增加1200条,增长14.5%。 → proactive_disclosures_total=9500
    county 2022 主动公开政府信息9500条,上年为8300条。 → proactive_disclosures_total=9500
    bureau 2020 2020年我局主动公开信息157条。历年累计主动公开1360条。 → proactive_disclosures_total=157 proactive_disclosures_cumulative=1360
    bureau 2020 ✗ 下属单位市图书馆主动公开信息60条,市博物馆主动公开信息35条。 → —
    bureau 2020 ✗ 第一季度公开信息30条,第二季度公开信息42条。 → —
    bureau 2020 ✗ 1至10月共公开信息130条。 → —
    bureau 2020 ✗ 计划2021年公开信息不少于200条。 → —
    bureau 2020 ✗ 检查发现错别字12处、失效链接7条,均已整改。 → —
    bureau 2020 ✗ 公开标准目录涉及26个试点领域、380项公开事项。 → —
    county 2020 ✗ 公开财政预决算信息112条,公共资源交易信息860条,扶贫信息290条。 → —
    bureau 2022 全年累计通过各类平台发布政务信息1,865条次,其中区政府网站246条、“两微”平台1,619条。 → proactive_disclosures_total=1865 disclosed_via_website=246
    county 2023 2023年,县政府网站主动公开政府信息14,203条(其中财政预决算类信息412条),政务微信推送2,980条,政务微博发布1,105条。 → disclosed_via_website=14203 disclosures_finance=412 disclosed_via_wechat=2980 disclosed_via_weibo=1105
    bureau 2023 主动公开信息的数量为412条,比2022年的380条多32条。 → proactive_disclosures_total=412
    bureau 2023 全年在区政府信息公开目录中更新信息131条,“XX交通”公众号更新图文612篇。 → disclosed_via_website=131 disclosed_via_wechat=612
    bureau 2024 2024年在市政府门户网站主动发布政府信息178条,微信公众号“XX住建”推文发布489条。 → disclosed_via_website=178 disclosed_via_wechat=489
    bureau 2024 局微信公众号全年发文365篇,粉丝量突破8万。 → disclosed_via_wechat=365
    bureau 2024 政务新媒体“XX发布”微信公众号推文1,326条、视频号212条、抖音403条。 → disclosed_via_wechat=1326
    bureau 2024 2024年,我局网站公开各类信息920条,其中概况信息35条、政务动态610条、公示公告275条。 → disclosed_via_website=920 disclosures_other_category=35 disclosures_business=610 disclosures_other_category=275
    town 2022 全年通过县人民政府网站公开政府信息116条,其中:机构概况5条,财政信息8条,重点领域信息72条,其他31条。 → disclosed_via_website=116 disclosures_org_functions=5 disclosures_finance=8 disclosures_other_category=72 disclosures_other_category=31
    town 2022 ✗ 通过村务公开栏、LED显示屏、大喇叭等方式公开信息300余次。 → —
    county 2022 ✗ 县政府办公室全年在网站公开信息326条,其余由各部门发布。 → disclosed_via_website=326
    county 2022 ✗ 按月公开财政收支信息12期,按季公开水质监测信息4期。 → —
    county 2022 编辑出版县政府公报12期,发行6000份,登载文件96篇。 → gazette_issues=12 disclosed_via_gazette=96
    county 2022 ✗ 向各级图书馆、档案馆移交政府公报480册。 → —
    county 2022 ✗ 出台惠企政策32条,兑现资金1.5亿元。 → —
    county 2022 全年制定出台行政规范性文件7件,均按要求做好备案和公开。 → normative_documents_made=7
    county 2022 本年制发行政规范性文件5件、废止2件、现行有效41件。 → normative_documents_made=5 normative_documents_repealed=2 normative_documents_in_force=41
    county 2022 ✗ 备案审查规范性文件5件,纠正2件。 → —
    county 2022 ✗ 提请制定地方性法规1件,审议通过政府规章草案2件。 → —
    county 2023 ✗ 集中公开现行有效的行政规范性文件63件,标注失效12件。 → —
    bureau 2023 2023年本机关行政许可处理决定数量1,208件,行政处罚处理决定数量96件,行政强制处理决定数量3件。 → licensing_decisions=1208 penalty_decisions=96 coercion_decisions=3
    bureau 2023 ✗ 归集双公示信息2,310条,信用修复46条。 → —
    bureau 2023 平川市东城区民政局2023年政府信息公开工作年度报告⏎利用“东城民政”微信公众号,全年发布民政各类动态信息共计312条。 → disclosed_via_wechat=312
    bureau 2023 平川市市场监督管理局2023年政府信息公开工作年度报告⏎局网站全年发布市场监督管理信息145条,微信公众号发布信息88条。 → disclosed_via_website=145 disclosed_via_wechat=88
    bureau 2023 ✗ 平川市东城区民政局2023年政府信息公开工作年度报告⏎局网站全年发布民政信息45条、党建信息30条、通知公告12条。 → —
    bureau 2023 ✗ 平川市东城区民政局2023年政府信息公开工作年度报告⏎局网站全年发布安全生产信息45条。 → —
    bureau 2023 ✗ 全年在区政务网、党政云平台发布信息126篇。 → —
    bureau 2023 全年在区政府网站、政府信息公开平台发布信息126条。 → disclosed_via_website=126
  `,
  "interpretation, responses, events, consultation": `
    county 2022 发布政策解读76篇,其中图文解读52篇、视频解读10个、专家解读6篇。 → policy_interpretations=76
    county 2022 全年发布各类政策解读材料60件,回应社会关切15次,召开新闻发布会8场。 → policy_interpretations=60 hot_topic_responses=15 press_conferences=8
    county 2023 组织开展在线访谈12期,政策吹风会5场,新闻发布会20场次。 → online_interviews=12 press_conferences=20
    city 2023 全年召开新闻发布会95场,其中主要负责同志出席41场。 → press_conferences=95 press_conferences_principal=41
    city 2023 ✗ 政策解读率达100%,多元化解读占比80%。 → —
    city 2023 ✗ 转载国务院和省政府政策解读320篇。 → —
    city 2023 ✗ 举办“政策公开讲”直播6期,观看人数达12万人次。 → —
    city 2023 ✗ 新闻发布会直播观看量1200万人次。 → —
    bureau 2023 全年未召开新闻发布会。 → press_conferences=0
    bureau 2023 针对群众关心的热点问题,主动回应18次。 → hot_topic_responses=18
    bureau 2023 回应公众关注热点或重大舆情0次。 → hot_topic_responses=0
    bureau 2023 办理“局长信箱”来信45件,回复率100%。 → mailbox_messages_answered=45
    bureau 2023 ✗ 处置网络舆情36条。 → —
    bureau 2023 ✗ 开展民意征集8次,收到意见建议52条,采纳17条。 → —
    bureau 2023 ✗ 网上调查5期,参与人数630人。 → —
    bureau 2023 全年接待群众现场咨询260人次,电话咨询1,150人次,网上咨询88人次。 → consultations_onsite=260 consultations_phone=1150 consultations_online=88
    county 2022 全年发布政策解读产品68个,图解率95%。 → policy_interpretations=68
    county 2022 通过图文、视频、专家访谈等形式发布解读信息112条。 → policy_interpretations=112
    county 2022 ✗ 制作一图读懂36期、短视频解读12个。 → —
    city 2022 ✗ 召开市政府新闻发布会35场,各部门新闻发布会120场。 → press_conferences=35 press_conferences=120
    city 2022 市政府新闻办全年组织新闻发布会78场。 → press_conferences=78
    city 2022 组织开展“在线访谈”8期,围绕社会关切回应问题52个。 → online_interviews=8
    bureau 2022 主要负责人参加新闻发布会2次。 → press_conferences_principal=2
    bureau 2022 参加在线访谈1期,开展网上调查2次。 → online_interviews=1
    bureau 2022 回应群众关注热点问题26件次,办结率100%。 → hot_topic_responses=26
    bureau 2022 县长信箱受理群众来信312件,办结312件。 → mailbox_messages_answered=312
    county 2022 ✗ 人民网留言板办理留言86条,回复率100%。 → —
  `,
  "training, meetings, staff, fees": `
    county 2022 举办政务公开业务培训班2期,培训人员180余人次。 → training_sessions=2 training_participants=180
    county 2022 全年组织政务公开工作培训3场次,参训420人。 → training_sessions=3 training_participants=420
    county 2022 召开政务公开工作推进会2次、培训会1次。 → meetings_held=2 training_sessions=1
    county 2022 召开全县政务公开工作会议1次,专题培训会2次,培训业务骨干150人。 → meetings_held=1 training_sessions=2 training_participants=150
    bureau 2022 本年度组织开展政府信息公开培训1次。 → training_sessions=1
    bureau 2022 分3次召开政务公开专题会议。 → meetings_held=3
    bureau 2022 ✗ 先后分三批组织政务公开培训。 → —
    bureau 2022 ✗ 参加市级政务公开培训2次。 → —
    bureau 2022 ✗ 选派12人次参加省政务公开线上培训。 → —
    county 2022 ✗ 开展职业技能培训126期,培训6300人次。 → —
    county 2022 ✗ 组织安全生产培训8场,政务公开有序推进。 → —
    county 2022 政务公开工作现有专职人员3名、兼职人员56名。 → staff_full_time=3 staff_part_time=56
    bureau 2022 我局政务公开岗位共配备人员4名,其中专职1名、兼职3名。 → staff_total=4 staff_full_time=1 staff_part_time=3
    bureau 2022 信息公开岗位配备工作人员2名。 → staff_total=2
    bureau 2022 明确1名分管领导、2名工作人员负责政府信息公开工作。 → staff_total=2
    bureau 2022 ✗ 安排专人2名负责政务公开信息发布。 → —
    county 2022 ✗ 全县共有政务公开信息员136名。 → —
    county 2022 ✗ 配备网格员260名。 → —
    county 2022 ✗ 聘请政务公开社会监督员20名。 → —
    bureau 2022 2022年,依申请公开未收取信息处理费。 → processing_fee_collected=0
    county 2022 全县收取政府信息公开信息处理费共计1,350元。 → processing_fee_collected=1350
    bureau 2022 ✗ 我局依申请提供政府信息实行免费,未收取费用。 → processing_fee_collected=0
    county 2022 ✗ 全年行政事业性收费326.5万元。 → admin_fee_revenue=326.5
    county 2022 ✗ 减免税费1.2亿元。 → —
    county 2022 ✗ 投入80万元升级政府网站。 → —
    county 2022 ✗ 政务公开专区投入12万元。 → —
    county 2022 ✗ 政务公开考核占县直部门绩效考核分值的4%,在全市排名第3。 → —
    county 2022 ✗ 对12个乡镇、35个部门开展督查,下发通报4期,约谈2家单位。 → —
    county 2022 ✗ 第三方评估得分92.4分,位列全省88个县区第6名。 → —
    county 2022 ✗ 全年无责任追究情况,社会评议满意率98%。 → —
    county 2023 全年举办政务公开专题培训班1期,参训人员156人。 → training_sessions=1 training_participants=156
    county 2023 年内开展政务公开业务培训4次,累计培训320人次。 → training_sessions=4 training_participants=320
    county 2023 ✗ 召开全县政务公开工作推进会1次、领导小组会议2次。 → —
    bureau 2023 召开专题会议3次研究部署政府信息公开工作。 → meetings_held=3
    bureau 2023 ✗ 组织全局干部开展《条例》学习培训2次,60余人参加。 → —
    bureau 2023 ✗ 参加上级组织的政务公开培训3次、9人次。 → —
    bureau 2023 全局从事政府信息公开工作人员5人,其中专职1人,兼职4人。 → staff_total=5 staff_full_time=1 staff_part_time=4
    bureau 2023 配备政务公开专职工作人员1名、兼职工作人员12名。 → staff_full_time=1 staff_part_time=12
    bureau 2023 ✗ 明确专人负责,配备A、B岗工作人员各1名。 → —
    county 2023 全县设置政务公开专区16个、政府信息查阅点22个。 → reading_points=22
    county 2023 ✗ 建成标准化政务公开专区16个,接待群众5,600人次。 → —
    bureau 2023 ✗ 本年度依申请公开未产生任何费用。 → processing_fee_collected=0
    bureau 2023 全年收取信息处理费0元。 → processing_fee_collected=0
    county 2023 2023年全县实际收取政府信息公开信息处理费共计260元。 → processing_fee_collected=260
    county 2023 ✗ 政务公开第三方评估经费支出9.8万元。 → —
    county 2023 ✗ 开展政务公开季度测评4次,通报问题单位21家次,整改问题135个。 → —
    county 2023 ✗ 举办“政府开放日”活动18场,邀请群众代表620人次参加。 → —
    county 2023 ✗ 邀请公众代表列席政府常务会议8次,21人次参加。 → —
    county 2023 ✗ 在省政务公开第三方评估中得分91.3分,排名第12位。 → —
    county 2023 ✗ 全年因政府信息公开工作被追责0人。 → —
  `,
  "school years and other periods": `
    bureau 2023 ✗ 2022—2023学年,我校主动公开信息320条。 → proactive_disclosures_total=320
    bureau 2023 ✗ 自2022年9月1日至2023年8月31日,学校主动公开信息320条。 → —
    bureau 2023 ✗ 2022-2023学年度共收到信息公开申请2件,已全部答复。 → requests_received=2 requests_processed=2
    bureau 2021 ✗ “十三五”期间,共公开政府信息3.6万条。 → —
    bureau 2021 今年以来,我局共主动公开政府信息410条。 → proactive_disclosures_total=410
    bureau 2021 一年来,共主动公开政府信息410条,其中财政类22条、人事类15条。 → proactive_disclosures_total=410 disclosures_finance=22 disclosures_personnel=15
    bureau 2022 ✗ 2022年底前将公开剩余政策文件20件。 → —
    bureau 2022 ✗ 2021年度遗留申请2件,2022年均已办结。 → —
  `,
});
