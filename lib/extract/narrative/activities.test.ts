/** Press, interviews, replies, meetings, staff and training in other words and orders: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "what is held and what it is, in one part or in two": `
    county 2011 2011年我县推出网上在线访谈15场,主要负责同志上线6场。 → online_interviews=15 online_interviews_principal=6
    county 2016 全县把25期在线访谈办成了“民意直通车”。 → online_interviews=25
    county 2016 全县一年内开了21场新闻发布会,介绍28项民生政策。 → press_conferences=21
    bureau 2016 以新闻发布会形式发布权威信息两次。 → press_conferences=2
    county 2020 7篇政策解读先后与公众见面,形式有问答、图解和动漫。 → policy_interpretations=7
    county 2020 图解、问答、视频等各类政策解读加起来共94件。 → policy_interpretations=94
    county 2016 面对热点问题和网络舆情,全县及时公开回应226次,未发生负面炒作。 → hot_topic_responses=226
    county 2019 2019年“县长信箱”共回信586封,公开选登37封。 → mailbox_messages_answered=586
    town 2015 2015年我乡就政府信息公开工作召开过6次专题会议。 → meetings_held=6
    county 2015 研究部署政府信息公开工作的专题会议,全县全年开了29次。 → meetings_held=29
    county 2012 政府公报按时出版,本年共24期。 → gazette_issues=24
    county 2012 公报按时出版,全年24期。 → gazette_issues=24
    county 2016 把新闻发布会开到田间地头,全年开了6场。 → press_conferences=6
    county 2016 新闻发布会每季度安排,全年合计4场。 → press_conferences=4
    county 2016 政策吹风会制度持续落实,先后组织召开9场。 → press_conferences=9
    county 2016 面对面向媒体介绍重点工作,为此开新闻发布会7场。 → press_conferences=7
    county 2016 ✗ 明年新闻发布会拟安排8场。 → —
    county 2016 ✗ 组织干部收看新闻发布会直播6场。 → —
    county 2016 ✗ 新闻发布会参会记者共120人次,提问36个。 → —
    county 2016 ✗ 落实新闻发布会制度,召开协调会3次。 → —
    county 2016 ✗ 落实新闻发布会制度,全年培训发言人3次。 → —
    county 2016 举行新闻发布会12场,主要负责同志出席发布5场。 → press_conferences=12 press_conferences_principal=5
    county 2016 举行新闻发布会12场,其中由主要领导主持的3场。 → press_conferences=12 press_conferences_principal=3
    county 2016 邀请部门负责人做客直播间,全年录播在线访谈8期。 → online_interviews=8
    county 2016 网上访谈常态化开展,年内共播出8期。 → online_interviews=8
    county 2016 ✗ 网上访谈常态化开展,年内网民共提问82次。 → —
    county 2020 采写政策解读文章36篇。 → policy_interpretations=36
    county 2020 36篇解读稿件先后出炉。 → policy_interpretations=36
    county 2020 ✗ 组织政策解读宣讲会36次。 → —
    county 2020 ✗ 政策解读短视频获赞3600次。 → —
    city 2012 政府公报按月出刊,全年共12期,每期发行5000册。 → gazette_issues=12
    city 2012 市政府公报编辑工作规范有序,出刊24期。 → gazette_issues=24
    city 2012 ✗ 编印水资源公报4期、政务简报12期。 → —
    county 2012 就政务公开工作开了3次推进会。 → meetings_held=3
    county 2012 ✗ 就安全生产工作召开过5次专题会议,通报政务公开情况。 → —
    county 2012 ✗ 参加全市政府信息公开工作的会议,全年去了3次。 → —
    county 2016 面对网络舆情,我县及时回应26次。 → hot_topic_responses=26
    county 2016 ✗ 面对网民留言,我县及时回应126次。 → —
    county 2016 ✗ 对人大代表关注的热点问题提案,逐件回应16次。 → —
    county 2019 局长信箱:回复来信16封。 → mailbox_messages_answered=16
    county 2019 县长信箱作用明显,年内回信216封。 → mailbox_messages_answered=216
    county 2019 ✗ 县长信箱:收到来信216封。 → —
    county 2019 ✗ 县长信箱和12345热线共办理来信来电1216件。 → —
    county 2019 ✗ 县长信箱:公开选登37封。 → —
    county 2019 ✗ 信访部门办理来信106件。 → —
  `,
  "staff, rooms, money, consultations, training and documents": `
    bureau 2012 咨询服务:现场75人次,电话139人次,网络64人次,合计278人次。 → consultations_total=278 consultations_onsite=75 consultations_phone=139 consultations_online=64
    bureau 2012 咨询方式:来电36人次、来访12人次。 → consultations_phone=36 consultations_onsite=12
    bureau 2012 解答政府信息公开咨询267人次,电话咨询最多,有137人次。 → consultations_total=267 consultations_phone=137
    bureau 2012 接受公众咨询180人次,其中来电咨询居多,达152人次。 → consultations_total=180 consultations_phone=152
    bureau 2012 ✗ 12345热线咨询情况:电话139人次,网络64人次。 → —
    bureau 2012 ✗ 群众投诉咨询:现场75件,电话139件。 → —
    bureau 2012 ✗ 办事大厅咨询台最忙,日均有137人次。 → —
    county 2012 我县现有32个专门机构负责政府信息公开工作。 → dedicated_agencies=32
    county 2012 共有18个专职工作机构具体承担政务公开工作。 → dedicated_agencies=18
    county 2012 ✗ 32个机构的负责人参加了政府信息公开工作会议。 → —
    county 2012 ✗ 全县32个部门负责政府信息公开工作的推进。 → —
    bureau 2018 投入9.85万元专项经费保障政府信息公开工作运转。 → dedicated_budget=9.85
    town 2018 我镇从年度预算中切块8.28万元作为政府信息公开专项经费。 → dedicated_budget=8.28
    county 2018 全县财政预算安排115.76万元,专项用于政府信息公开工作。 → dedicated_budget=115.76
    bureau 2018 拿出3万元用作信息公开工作经费。 → dedicated_budget=3
    bureau 2018 信息公开工作经费全年开支2.4万元。 → dedicated_budget=2.4
    county 2018 ✗ 投入58万元用于政务公开专区建设。 → —
    county 2018 ✗ 安排120万元用于政府网站改版升级。 → —
    county 2018 ✗ 公开财政预算资金115.76万元的使用情况。 → —
    county 2018 ✗ 兑付惠农资金115.76万元,资金发放信息全部公开。 → —
    bureau 2012 设有政府信息查阅点三个,到点查阅的有60人次。 → reading_points=3 reading_point_visits=60
    town 2012 本镇把政府信息查阅点办到群众家门口,已设2个。 → reading_points=2
    county 2012 档案馆、图书馆设查阅点,前来查询的群众有320人次。 → reading_point_visits=320
    county 2012 ✗ 到查阅点检查指导的有3人次。 → —
    county 2012 ✗ 图书馆阅览室到馆查阅的读者有3200人次。 → —
    bureau 2012 从事政府信息公开工作的人员,专职1人,兼职1人,加在一起2人。 → staff_full_time=1 staff_part_time=1 staff_total=2
    county 2012 我县安排1人专职、3人兼职从事政府信息公开工作,总共4人。 → staff_full_time=1 staff_part_time=3 staff_total=4
    bureau 2012 ✗ 我局专职1人,兼职1人,加在一起的干部有26人,负责信息公开。 → staff_full_time=1 staff_part_time=1
    county 2012 全县分批轮训公开工作人员957人次,办班27期。 → training_participants=957 training_sessions=27
    bureau 2012 3次政府信息公开培训共有175人次到课。 → training_sessions=3 training_participants=175
    bureau 2012 政府信息公开业务培训不放松:1期培训班,44人次参训,人均9学时。 → training_sessions=1 training_participants=44
    bureau 2012 ✗ 安全生产轮训工作人员57人次,办班3期,信息公开同步学习。 → —
    bureau 2012 ✗ 计划明年举办政府信息公开培训:3期培训班,144人次参训。 → —
    county 2012 ✗ 培训就业人员957人次,办班27期,培训信息已公开。 → —
    county 2016 印发规范性文件56件,公开50件。 → normative_documents_produced=56 normative_documents_disclosed=50
    bureau 2015 经合法性审查出台规范性文件8件,审查中退回修改16件次。 → normative_documents_produced=8
    county 2014 规范性文件方面,统计期内我县新出台107件,清理后宣布失效24件。 → normative_documents_produced=107
    bureau 2012 列入制定计划的规范性文件160件,实际出台8件。 → normative_documents_produced=8
    county 2016 ✗ 印发规范性文件56件,公开征求意见50件。 → normative_documents_produced=56
    county 2016 ✗ 审查规范性文件56件,公开50件。 → —
  `,
});
