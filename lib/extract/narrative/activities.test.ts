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
    province 2012 通过厅长信箱受理咨询1185件,办结率100%。 → mailbox_messages_answered=1185
    bureau 2017 电话接听咨询约2.2万人次。 → consultations_phone=22000
    county 2010 及时办理“县长信箱”群众来信,全年共办复106件。 → mailbox_messages_answered=106
    county 2010 领导信箱收件88件,均已按规定办结回复。 → mailbox_messages_answered=88
    county 2010 ✗ 及时办理“县长信箱”群众来信,全年共办复人大建议106件。 → —
    county 2016 分别开展以养老服务、学前教育等为主题的在线访谈19次。 → online_interviews=19
    city 2010 政府信息公开咨询共328人次:其中现场咨询128人次,网上咨询90人次,电话咨询110人次,主要涉及住房。 → consultations_online=90 consultations_onsite=128 consultations_phone=110 consultations_total=328
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
    bureau 2012 我局有3名专职和2名兼职人员从事政府信息公开工作。 → staff_full_time=3 staff_part_time=2
    bureau 2012 政府信息公开工作配有六名兼职及一名专职。 → staff_part_time=6 staff_full_time=1
    bureau 2012 我局有7名专职和兼职信息员负责政府信息公开工作。 → staff_total=7
    bureau 2012 ✗ 县局信息公开办有5名专职、兼职信息员。 → —
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
  "what bureaus, towns, counties and cities say of a year": `
    county 2015 全年召开新闻发布会4次,网上在线访谈6次,政策解读16次,微博微信回应28次。 → press_conferences=4 online_interviews=6 policy_interpretations=16 weibo_wechat_responses=28
    county 2016 回应公众关注热点或重大舆情52次,参加或举办新闻发布会3次,其中主要负责同志参加1次;政府网站在线访谈2次,其中主要负责同志参加1次。 → hot_topic_responses=52 press_conferences=3 press_conferences_principal=1 online_interviews=2 online_interviews_principal=1
    bureau 2018 局主要领导参加新闻发布会1次,参加“行风热线”直播2次。 → press_conferences_principal=1
    bureau 2017 全年参加市政府新闻发布会2次,发布重点工作信息。 → press_conferences=2
    city 2019 市政府新闻办组织召开新闻发布会86场,市政府部门主要负责同志出席62人次。 → press_conferences=86
    county 2018 组织“在线访谈”12期,网友参与3600人次。 → online_interviews=12
    bureau 2014 ✗ 参加政风行风热线节目3期。 → —
    county 2015 ✗ 处置网络舆情信息126条,编发舆情专报36期。 → —
    county 2016 收到“区长信箱”群众来信862件,办结856件,办结率99.3%。 → mailbox_messages_answered=856
    bureau 2019 局长信箱回复群众咨询投诉123件。 → mailbox_messages_answered=123
    town 2020 ✗ 镇长信箱收到群众来信12件。 → —
    county 2021 ✗ 12345热线转办件3620件,办结3580件。 → —
    county 2013 县长公开电话受理群众来电1260个。 → —
    county 2018 政府网站“咨询投诉”栏目答复网民留言312条。 → —
    county 2012 全县共有政府信息公开专职工作人员26人,兼职人员158人。 → staff_full_time=26 staff_part_time=158
    bureau 2015 办公室安排专人2名,负责信息公开日常工作。 → staff_total=2
    town 2016 我镇配备政府信息公开兼职人员2名。 → staff_part_time=2
    county 2009 在县图书馆、档案馆、行政服务中心各设立1个政府信息查阅点。 → —
    city 2012 市、县两级共设立政府信息查阅场所126处,接待群众查询2.3万人次。 → reading_points=126 reading_point_visits=23000
    county 2014 全年组织召开信息公开工作会议6次,举办培训班3期,培训人员286人次。 → meetings_held=6 training_sessions=3 training_participants=286
    bureau 2015 召开政府信息公开工作会议或专题会议2次,举办各类培训班1期,接受培训人员36人次。 → meetings_held=2 training_sessions=1 training_participants=36
    city 2016 组织信息公开业务培训12次,参训人员1200余人次。 → training_sessions=12 training_participants=1200
    county 2020 举办全县政务公开业务培训会1次,各单位政务公开分管领导和工作人员150余人参加。 → training_sessions=1 training_participants=150
    town 2022 开展政务公开业务培训2场,参训60余人。 → training_sessions=2 training_participants=60
    county 2012 政府信息公开专项经费投入12万元。 → dedicated_budget=12
    county 2015 全年用于政府信息公开工作专项经费18.6万元。 → dedicated_budget=18.6
    bureau 2016 政府信息公开专项经费0.5万元。 → dedicated_budget=0.5
    county 2014 ✗ 投入320万元建设县政务服务大厅,设立信息公开查阅室。 → —
    county 2011 ✗ 政府网站建设经费35万元。 → —
    bureau 2010 接受群众现场咨询86人次、电话咨询230人次、网上咨询12人次。 → consultations_onsite=86 consultations_phone=230 consultations_online=12
    bureau 2011 全年受理群众来电来访咨询公开信息事项120人次。 → consultations_total=120
    county 2013 共接受公众咨询3260人次,其中现场咨询1200人次,电话咨询1860人次,网上咨询200人次。 → consultations_total=3260 consultations_onsite=1200 consultations_phone=1860 consultations_online=200
    bureau 2014 ✗ 开展政策咨询宣传活动3场,接受咨询560人次。 → —
    bureau 2015 ✗ 12366热线接听纳税咨询8600人次。 → —
    county 2010 政府信息公开网站(专栏)访问量达32万人次。 → site_visits=320000
    bureau 2012 信息公开专栏页面访问量12600次。 → site_visits=12600
    county 2019 自2019年1月1日至12月31日,全县组织政务公开业务培训16次,参训405人次。 → training_sessions=16 training_participants=405
    county 2019 ✗ 3月12日至14日,全县组织政务公开业务培训1次,参训405人次。 → —
    bureau 2016 2处政府信息查阅场所分别设在档案馆、图书馆。 → reading_points=2
    county 2018 对全县86个单位120名政务公开工作人员进行了业务培训。 → training_participants=120
    county 2019 围绕减税降费发布政策解读稿件86篇,主要负责人解读12篇。 → policy_interpretations=86
    bureau 2015 ✗ 安排专人2名,负责网站维护工作。 → —
  `,
  "what is no figure, and what is beside it": `
    county 2011 全年编印政府公报6期,每期2000册,赠阅到村。 → gazette_issues=6
    county 2012 举办了4期全县政府信息公开业务骨干培训班,累计培训350人。 → training_sessions=4 training_participants=350
    county 2016 政府网站开展在线访谈8期、网上调查6次、意见征集12次。 → online_interviews=8
    county 2018 全年新闻发布会召开次数为5次。 → press_conferences=5
    county 2020 ✗ 全县政务新媒体发布原创短视频320条。 → —
    bureau 2021 ✗ 在门户网站开设“政策解读”专栏3个。 → —
    bureau 2022 ✗ 全年累计培训执法人员320人次,公示执法信息120条。 → —
    county 2017 ✗ 依申请公开服务事项120项,主动公开服务事项980项。 → —
    county 2019 ✗ 受理企业开办申请1200件,公开办理结果1200条。 → —
    bureau 2015 ✗ 全局共有信息员26名。 → —
    county 2010 ✗ 公开承诺为民办实事12件,办结12件。 → —
    town 2012 ✗ 镇便民服务中心接待群众咨询3600人次。 → —
    county 2013 ✗ 县档案馆接待查档群众1260人次。 → —
    county 2016 ✗ 回应社会关切不够及时,舆情回应率仅有86%。 → —
    bureau 2020 ✗ 2021年,计划发布政策解读12篇、举办新闻发布会2场。 → —
    county 2018 ✗ 全县“两微一端”共有粉丝12.6万,发布便民信息3600条。 → —
    county 2018 ✗ 电子政务大厅发布办事指南860条。 → —
    county 2015 ✗ 政府网站群共有子站86个,日均更新信息36条。 → —
    bureau 2013 ✗ 全年组织党员干部培训12期,培训860人次。 → —
    bureau 2013 ✗ 召开局长办公会12次,审议公开事项5项。 → —
    county 2014 ✗ 全年召开政府常务会议22次,会议纪要全部公开。 → —
    bureau 2018 召开新闻发布会和在线访谈各1次。 → press_conferences=1 online_interviews=1
    county 2023 编辑刊发2023年《怀宁县人民政府公报》电子版共10期。 → gazette_issues=10
    county 2023 编印《怀宁县人民政府公报》纸质版6期。 → gazette_issues=6
    bureau 2018 政策解读、回应关切分别为12篇、3次。 → policy_interpretations=12 hot_topic_responses=3
    county 2015 政府信息公开工作机构工作人员86人(专职12人,兼职74人)。 → staff_total=86 staff_full_time=12 staff_part_time=74
    county 2015 从事信息公开工作的专、兼职人员共86人,其中专职12人。 → staff_total=86 staff_full_time=12
    bureau 2010 咨询情况:全年共接受咨询36人次,其中电话咨询30人次,当面咨询6人次。 → consultations_total=36 consultations_phone=30 consultations_onsite=6
  `,
  "who was trained, who works full time, who sat in the chair": `
    town 2016 通过以会代训等方式开展政府信息公开培训4场次,参加人数231人次。 → training_sessions=4 training_participants=231
    town 2016 举办信息公开业务骨干培训班2期,共65人次参加学习。 → training_sessions=2 training_participants=65
    county 2012 全县全职从事政府信息公开的工作人员34人,兼职的225人。 → staff_full_time=34 staff_part_time=225
    town 2012 为做好政府信息公开工作,本镇配备了5名专(兼)职工作人员。 → staff_total=5
    town 2022 举办新闻发布会4场。主要负责同志主持召开政务公开专题会议5次。 → press_conferences=4 meetings_held=5
    town 2016 全年受理并答复镇长信箱信件108件,群众反映问题得到及时解决。 → mailbox_messages_answered=108
    town 2016 ✗ 对外公布政府信息公开监督电话3部,受理行风投诉6件。 → —
  `,
  "courses somebody else held": `
    town 2014 ✗ 组织各站所参加县里举办的政务公开培训2次,受训9人次。 → —
    town 2014 ✗ 组织人员参加组织部门组织的培训1次,我镇1人参加。 → —
    bureau 2014 ✗ 先后选派办公室同志参加信息公开业务培训3次。 → —
    bureau 2014 ✗ 积极参与区里开展的政务公开培训2期。 → —
    bureau 2016 ✗ 派员接受县政府办组织的政务公开业务培训2次,共3人次。 → —
    town 2014 举办各村信息员参加的政府信息公开培训班2期,培训46人。 → training_sessions=2 training_participants=46
    bureau 2016 组织信息公开培训2次,各科室参加。 → training_sessions=2
  `,
  "people with different duties, what has stood for years, and who went to a course": `
    bureau 2014 ✗ 指定1名同志负责政府信息公开日常工作,另有2名同志负责信息审核。 → —
    bureau 2009 为此配备了6名兼职工作人员,负责政府信息公开。 → staff_part_time=6
    bureau 2014 全局1名分管领导负责信息公开,配备2名工作人员从事政府信息公开工作。 → staff_total=2
    bureau 2014 从事政府信息公开工作的人员共3人,其中1名人员负责网站管理。 → staff_total=3
    town 2010 ✗ 组织人员参加培训学习2人次,参加培训人数15人。 → —
    town 2010 ✗ 组织人员参加区里的培训,参训人员12人。 → —
    town 2010 举办政府信息公开培训班2期,参训人员126人次。 → training_sessions=2 training_participants=126
  `,
});
