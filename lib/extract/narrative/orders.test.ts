/** Verb, object and number in every order, sums of parts, names of categories: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "verb and object in every order": `
    county 2012 媒体通气会共举行了5场。 → press_conferences=5
    county 2016 9场政策吹风会先后由各部门承办。 → press_conferences=9
    county 2016 年内三次举办新闻发布会。 → press_conferences=3
    county 2016 ✗ 举办新闻发布会前,印制背景材料120份,培训发言人3次。 → —
    county 2016 ✗ 筹备新闻发布会3场。 → —
    city 2018 录制播出网络访谈18期。 → online_interviews=18
    city 2018 视频访谈全年共推出18期。 → online_interviews=18
    city 2018 18期嘉宾访谈在门户网站播出。 → online_interviews=18
    city 2018 ✗ 在线访谈收到网民提问216条,答复210条。 → —
    city 2018 以图表、动漫、短视频等多种形式发布政策解读86篇。 → policy_interpretations=86
    city 2018 撰写并上传政策文件解读材料86篇。 → policy_interpretations=86
    city 2018 86篇政策解读稿件在网站专栏刊登。 → policy_interpretations=86
    city 2018 ✗ 举办政策解读会12场。 → —
    city 2018 ✗ 政策解读类视频播放量12000次。 → —
    county 2013 召开全县政府信息公开工作推进会2次。 → meetings_held=2
    county 2013 安排部署政务公开工作的专题会议全年召开了4次。 → meetings_held=4
    county 2013 全年先后4次召开会议,专题研究政务公开工作。 → meetings_held=4
    county 2013 ✗ 全县政府信息公开工作会议精神传达到15个乡镇。 → —
    county 2013 ✗ 召开政府常务会议18次,其中研究政务公开议题3个。 → —
    county 2013 信息公开业务骨干培训班办了6期,培训420人次。 → training_sessions=6 training_participants=420
    county 2013 6期政务公开业务培训班如期举办。 → training_sessions=6
    county 2013 ✗ 组织3人参加全市政务公开培训班1期。 → —
    bureau 2016 11份规范性文件由本局起草制定。 → normative_documents_produced=11
    bureau 2016 全年共有11件规范性文件印发实施。 → normative_documents_produced=11
    bureau 2016 ✗ 修改规范性文件4件,2件规范性文件拟于明年出台。 → —
    town 2012 全镇布设政府信息查阅点9处。 → reading_points=9
    town 2012 公共查阅点(共计9处)全部对外开放。 → reading_points=9
    town 2012 9个信息公开查阅点已全部建成。 → reading_points=9
    town 2012 ✗ 各查阅点配备电脑9台,接待座椅18个。 → —
    county 2012 现有24个承担信息公开工作的专门机构。 → dedicated_agencies=24
    county 2012 明确负责政府信息公开日常工作的工作机构24个。 → dedicated_agencies=24
    county 2012 ✗ 共有24个单位参加政府信息公开工作会议。 → —
    bureau 2012 政务公开日常工作由3名同志具体负责。 → staff_total=3
    bureau 2012 信息公开事务由2名专人承担。 → staff_total=2
    bureau 2012 ✗ 网站维护工作由3名技术人员负责。 → —
    bureau 2012 ✗ 安排1名专职人员和2名兼职人员承担政府信息公开工作。 → staff_full_time=1 staff_part_time=2
    county 2016 县长信箱收到的230件来信已全部回复。 → mailbox_messages_answered=230
    county 2016 办理区长信箱群众来信230件。 → mailbox_messages_answered=230
    county 2016 群众通过“书记信箱”提出的45条意见建议均已答复。 → mailbox_messages_answered=45
    county 2016 ✗ 县长信箱日均点击230人次。 → —
    county 2016 ✗ 12345热线与县长信箱联动,处理热线诉求2300件。 → —
    bureau 2012 到办公室当面咨询的群众有32人次,来电咨询者45人次。 → consultations_onsite=32 consultations_phone=45
    bureau 2012 当面、来电、在线解答群众咨询分别为32人次、45人次、8人次,共计85人次。 → consultations_onsite=32 consultations_phone=45 consultations_online=8 consultations_total=85
    bureau 2012 热情接待群众政府信息公开咨询85人次。 → consultations_total=85
    bureau 2012 ✗ 当面、来电、在线受理群众投诉分别为32件、45件、8件,共计85件。 → —
    bureau 2012 ✗ 当面、来电解答群众咨询分别为32人次、45人次,合计接待来访群众120人次。 → consultations_onsite=32 consultations_phone=45
    county 2016 针对3起网络舆情,及时回应社会关切。对群众关心的热点问题进行了15次权威回应。 → hot_topic_responses=15
    county 2016 就社会关切问题作出公开回应共8次。 → hot_topic_responses=8
    county 2016 ✗ 对人大代表建议作出46次书面回应。 → —
    bureau 2012 我局形成的政府信息中,已有210条向社会公开。 → —
    bureau 2012 我局制作的政府信息中,210条已全部主动公开。 → proactive_disclosures_total=210
    bureau 2012 全年形成政府信息260条,属于主动公开的210条,属于依申请公开的30条,属于不予公开的20条。 → proactive_disclosures_total=210
    bureau 2016 自门户网站启用以来,累计公开政府信息5600条,仅今年就公开520条。 → proactive_disclosures_cumulative=5600 proactive_disclosures_total=520
    bureau 2016 《条例》实施以来累计公开政府信息5600条,其中当年公开520条。 → proactive_disclosures_cumulative=5600 proactive_disclosures_total=520
    bureau 2016 ✗ 《条例》实施以来累计公开政府信息5600条,其中2015年公开520条。 → proactive_disclosures_cumulative=5600
    bureau 2016 全年主动公开信息300条:网站公开260条,占86.7%;通过其他媒体公开40条,占13.3%。 → proactive_disclosures_total=300 disclosed_via_website=260 disclosed_via_other=40
    bureau 2016 全年主动公开信息300条,其中政府网站260条、其余渠道40条。 → proactive_disclosures_total=300 disclosed_via_website=260 disclosed_via_other=40
    bureau 2012 在公开的信息中,机构设置类信息12条,土地管理类信息30条,收支管理类信息6条。 → disclosures_org_functions=12 disclosures_other_category=30 disclosures_other_category=6
    bureau 2012 全年主动公开政府信息90条,按内容分:组织机构及职责类12条、部门预算和决算类8条、法律法规及政策文件类20条、专项规划类4条、工作信息动态类36条、干部人事任免类4条、其他类6条。 → proactive_disclosures_total=90 disclosures_org_functions=12 disclosures_finance=8 disclosures_policies=20 disclosures_plans=4 disclosures_business=36 disclosures_personnel=4 disclosures_other_category=6
    bureau 2012 ✗ 公开的咨询答复中,土地管理类信息30条,户籍类信息12条,社保类信息6条。 → —
    bureau 2023 全年不存在信息处理费征收情况。 → processing_fee_collected=0
    bureau 2023 暂无信息处理费发生。 → processing_fee_collected=0
    bureau 2023 发出信息处理费缴费通知2件,共计收取300元。 → processing_fee_notices=2 processing_fee_collected=300
    bureau 2016 主动公开政府信息和召开政务公开推进会分别为345条、3次。 → —
    bureau 2016 公开政府信息、收到信息公开申请分别为345条和8件。 → proactive_disclosures_total=345 requests_received=8
    city 2014 全市主动公开政府信息5200条,其中市政府及其办公室300条、市属各部门2100条、各县区2000条、乡(镇)、街道800条。 → proactive_disclosures_total=5200 proactive_disclosures_total=300 proactive_disclosures_total=2100 proactive_disclosures_total=2000 proactive_disclosures_total=800
    county 2013 ✗ 召开会议3次,研究安全生产工作。政务公开工作有序推进。 → —
    county 2013 召开领导小组会议3次,研究解决政务公开中的难点。 → meetings_held=3
    town 2013 组织召开专题会议2次,安排部署信息公开工作。 → meetings_held=2
  `,
});
