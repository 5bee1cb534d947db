/** Everyday sentences of bureaus, counties and towns, 2009 to 2024: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "disclosures: totals, media, categories, stocks": `
    bureau 2009 截至12月31日,本局当年通过各种途径向社会发布各类政务信息合计417条。 → proactive_disclosures_total=417
    county 2010 2010年,全县各级行政机关主动向社会公开的政府信息达到6420条之多。 → proactive_disclosures_total=6420
    town 2014 一年来,我镇坚持应公开尽公开,共对外公布信息168条。 → proactive_disclosures_total=168
    bureau 2016 全局年度公开信息总条数为932。 → proactive_disclosures_total=932
    city 2017 全市新增主动公开政府信息21.3万条。 → proactive_disclosures_total=213000
    bureau 2021 全年公开各类信息共1203条,同比上升8.2%。 → proactive_disclosures_total=1203
    zone 2022 园区本年度主动公开信息量为642条。 → proactive_disclosures_total=642
    town 2023 我乡全年依法主动公开政务信息96条,内容涵盖惠农政策、社会救助、乡村振兴等。 → proactive_disclosures_total=96
    county 2013 ✗ 全县安全生产领域公开信息312条。 → —
    bureau 2013 ✗ 2014年拟主动公开信息不少于400条。 → —
    bureau 2013 ✗ 上半年共公开信息120条。 → —
    bureau 2011 政府网站发布信息256条,公告栏张贴信息44条。 → disclosed_via_website=256
    county 2012 在县政府门户网站上主动公开信息4120条,通过县政府公报公开文件96件。 → disclosed_via_website=4120 disclosed_via_gazette=96
    bureau 2015 官方微博全年累计发布信息623条,粉丝数突破1.2万。 → disclosed_via_weibo=623
    bureau 2016 政务微信公众号推送图文消息208篇。 → disclosed_via_wechat=208
    bureau 2018 我局通过门户网站公开信息512条、通过微信公众号推送信息231条、通过政务微博发布信息178条。 → disclosed_via_website=512 disclosed_via_wechat=231 disclosed_via_weibo=178
    bureau 2020 门户网站全年发布信息1520条,微信公众号编发信息386条,微博发布386条。 → disclosed_via_website=1520 disclosed_via_wechat=386 disclosed_via_weibo=386
    town 2021 公众号共推文302篇,其中原创120篇。 → disclosed_via_wechat=302
    county 2016 从公开渠道来看,政府网站公开5230条,政务微博公开620条,政务微信公开710条,其他方式公开440条。2016年全县主动公开政府信息7000条。 → proactive_disclosures_total=7000 disclosed_via_website=5230 disclosed_via_weibo=620 disclosed_via_wechat=710 disclosed_via_other=440
    bureau 2017 主动公开政府信息860条。其中,通过政府网站公开720条,占83.7%;通过政务微博公开80条,占9.3%;通过政务微信公开60条,占7%。 → proactive_disclosures_total=860 disclosed_via_website=720 disclosed_via_weibo=80 disclosed_via_wechat=60
    bureau 2013 ✗ 被市政府门户网站采用信息64条。 → —
    bureau 2018 ✗ 本局微信公众号文章阅读量累计12万次,粉丝3200人。 → —
    bureau 2018 ✗ 开设政务微博2个、微信公众号3个。 → —
    county 2013 2013年,共编印《县政府公报》6期,刊登各类文件72件。 → gazette_issues=6 disclosed_via_gazette=72
    city 2010 市政府公报共出版24期,发行12万册。 → gazette_issues=24
    city 2021 ✗ 编印政务信息专报24期。 → —
    bureau 2012 自《条例》施行以来至2012年底,我局累计主动公开政府信息1863条,2012年新增公开325条。 → proactive_disclosures_cumulative=1863 proactive_disclosures_total=325
    county 2011 2008年以来全县累计公开政府信息3.2万条,其中2011年公开8600条。 → proactive_disclosures_cumulative=32000 proactive_disclosures_total=8600
    bureau 2010 截至2010年底,历年累计公开信息1250条,本年度新增420条。 → proactive_disclosures_cumulative=1250 proactive_disclosures_total=420
    bureau 2010 局办公室安排2人具体负责政府信息公开工作。 → staff_total=2
    bureau 2012 ✗ 全局共有干部职工86人,其中党员52人。 → —
    county 2012 ✗ 全县共有45个单位开展了政务公开示范点创建。 → —
    bureau 2014 局党组专题听取信息公开工作汇报2次。 → —
    bureau 2016 通过电子显示屏、公开栏等公开信息36条;全年主动公开信息420条。 → proactive_disclosures_total=420
    county 2017 经统计,县政府门户网站公开9860条,公报公开120条,微信公众号公开860条。2017年全县主动公开信息10840条。 → proactive_disclosures_total=10840 disclosed_via_website=9860 disclosed_via_gazette=120 disclosed_via_wechat=860
    town 2018 我街道2018年度共发布各类信息510条,其中门户网站发布310条,微信公众号发布200条。 → proactive_disclosures_total=510 disclosed_via_website=310 disclosed_via_wechat=200
    bureau 2014 年内,主动公开政府信息的条数为206条,较上年增加30条。 → proactive_disclosures_total=206
    city 2013 2013年全市主动公开政府信息31.5万条,其中市本级4.2万条,县(市、区)27.3万条。 → proactive_disclosures_total=315000 proactive_disclosures_total=42000 proactive_disclosures_total=273000
    county 2012 2012年度县政府系统对外公布的政务信息共有5368条,比2011年多出412条。 → proactive_disclosures_total=5368
    bureau 2014 本局2014年在区政府信息公开网站上挂出信息96条。 → disclosed_via_website=96
    bureau 2023 本年度,我局主动公开信息共计726条(次)。 → proactive_disclosures_total=726
    city 2024 全年通过市政府门户网站主动公开政府信息1.86万条,政务新媒体发布信息2.3万条。 → disclosed_via_website=18600
    bureau 2010 2010年应公开政府信息312条,实际公开312条。 → proactive_disclosures_total=312
    zone 2016 开发区年内共上网公布政府信息276条。 → proactive_disclosures_total=276
    bureau 2017 “两微”共发布信息830条,其中微博450条,微信380条。 → disclosed_via_weibo=450 disclosed_via_wechat=380
    bureau 2013 2013年共制作并主动公开政府信息188条,其中动态类信息120条、法规文件类信息30条、人事类信息8条、其他类信息30条。 → proactive_disclosures_total=188 disclosures_business=120 disclosures_policies=30 disclosures_personnel=8 disclosures_other_category=30
    bureau 2012 从公开的内容看,政务动态类占60%,为120条;政策法规类占40%,为80条。 → —
    county 2011 一是信息发布数量大幅增长。全年发布各类政府信息8423条,日均23条。 → proactive_disclosures_total=8423
    bureau 2012 ✗ 本局向市政府信息公开办公室报送信息76条,采用41条。 → —
    bureau 2020 ✗ 双公示平台公示行政许可信息312条、行政处罚信息46条。 → —
    town 2016 ✗ 公开财政专项资金信息35条、惠农补贴信息48条。 → —
    bureau 2015 我局全年开会研究政务公开工作3次。 → meetings_held=3
  `,
  fees: `
    city 2015 全年编辑出版政府公报12期,免费赠阅3.6万份。 → gazette_issues=12
    bureau 2012 本年度用于政府信息公开的专项经费为3.5万元。 → dedicated_budget=3.5
    county 2013 县财政安排政府信息公开专项经费30万元。 → dedicated_budget=30
    city 2015 全市政府信息公开工作专项经费累计投入486万元。 → dedicated_budget=486
    bureau 2012 ✗ 投入12万元用于办公楼维修。政府信息公开工作经费有保障。 → —
    bureau 2014 依申请公开共收取复印费、邮寄费45元。 → request_fees_collected=0.0045
    county 2012 全县依申请公开政府信息收取检索、复制、邮寄等费用共计1260元。 → request_fees_collected=1260
    bureau 2013 本年度向申请人提供政府信息未收取任何费用。 → request_fees_collected=0
    town 2012 我镇2012年没有收取依申请公开的相关费用。 → request_fees_collected=0
    bureau 2022 本年度未发出收费通知,未收取信息处理费。 → processing_fee_notices=0 processing_fee_collected=0
    county 2021 收取信息处理费0元。 → processing_fee_collected=0
    bureau 2012 ✗ 征收排污费120万元并公开征收标准。 → —
    county 2012 2012年全县政府信息公开工作经费预算为42万元,实际支出38.6万元。 → dedicated_budget=42
    town 2010 我镇今年投入信息公开经费1.2万元,用于更新公开栏和触摸屏。 → dedicated_budget=1.2
    bureau 2010 ✗ 收取培训费2.4万元。 → —
    bureau 2011 全年办理信息公开申请未收取检索、复印、邮寄费用。 → request_fees_collected=0
    county 2013 依申请提供政府信息共收取成本费用320元,减免费用80元。 → request_fees_collected=320 request_fees_waived=80
    bureau 2023 向申请人发出收费通知1份,收费金额60元。 → processing_fee_notices=1 processing_fee_notified_amount=60
  `,
  "staff, agencies, money": `
    bureau 2012 主动公开信息中,机构职能类12条,占4%;政策法规类60条,占20%;工作动态类200条,占66.7%;财政预决算类28条,占9.3%。 → disclosures_org_functions=12 disclosures_policies=60 disclosures_business=200 disclosures_finance=28
    bureau 2010 全年主动公开政府信息150条。按信息内容分类:组织机构信息9条,人事任免信息12条,财务预决算信息6条,规划计划信息8条,业务工作动态信息115条。 → proactive_disclosures_total=150 disclosures_org_functions=9 disclosures_personnel=12 disclosures_finance=6 disclosures_plans=8 disclosures_business=115
    town 2011 公开内容主要包括:机构设置类3条、政策文件类15条、财政类6条、规划计划类2条、其他类40条。全年共主动公开信息66条。 → proactive_disclosures_total=66 disclosures_org_functions=3 disclosures_policies=15 disclosures_finance=6 disclosures_plans=2 disclosures_other_category=40
    bureau 2012 目前,我局专职从事政府信息公开工作的人员有2人,兼职人员5人。 → staff_full_time=2 staff_part_time=5
    county 2013 全县各级各部门共配备政府信息公开专(兼)职工作人员186名。 → staff_total=186
    county 2014 全县从事政府信息公开工作人员共213人,其中专职28人,兼职185人。 → staff_total=213 staff_full_time=28 staff_part_time=185
    county 2011 ✗ 现有法律顾问专职人员3名,参与信息公开审查。 → —
    county 2012 全县设立政府信息公开专门机构45个。 → dedicated_agencies=45
    county 2012 全县建立政府信息公开工作机构45个,配备工作人员120人。 → dedicated_agencies=45
    county 2014 县政府信息公开专门工作机构共计37家。 → dedicated_agencies=37
    county 2016 举办政府信息公开工作培训班4期,培训人员620人次。 → training_sessions=4 training_participants=620
    bureau 2018 开展政务公开业务培训3次,参训人员达150人次。 → training_sessions=3 training_participants=150
    bureau 2017 参与政府网站在线访谈2次,主要负责同志参加1次。 → online_interviews=2 online_interviews_principal=1
    county 2015 政务公开办公室现有工作人员6人,均为专职。 → —
    bureau 2013 全局政务公开工作队伍由1名专职、11名兼职人员组成。 → staff_full_time=1 staff_part_time=11
    county 2012 各乡镇、各部门都明确了分管领导和专兼职工作人员,全县信息公开队伍达到260人。 → staff_total=260
    bureau 2011 我局明确1名副局长分管、2名工作人员具体承办信息公开工作。 → —
    city 2016 全市专门从事信息公开工作的机构有58个,专兼职人员426名。 → dedicated_agencies=58 staff_total=426
    county 2009 县乡两级共成立政府信息公开工作机构52个。 → dedicated_agencies=52
    city 2012 市、县两级设立的查阅场所共45个,全年接待查阅人员5200人次。 → reading_points=45 reading_point_visits=5200
  `,
  "meetings and training": `
    bureau 2016 召开了3次政府信息公开工作推进会。 → meetings_held=3
    county 2016 全县共召开政务公开工作领导小组会议、专题会议等12次。 → meetings_held=12
    town 2017 先后组织召开信息公开工作部署会2场次。 → meetings_held=2
    county 2015 政务公开工作联席会议共召开4次。 → meetings_held=4
    county 2016 ✗ 召开优化营商环境推进会5次,信息公开工作同步部署。 → —
    city 2019 全市共举办政务公开培训班86期,参加培训人数4321人次。 → training_sessions=86 training_participants=4321
    county 2022 分两批组织全县政务公开业务骨干集中培训,共计180人参训。 → training_participants=180
    bureau 2017 派员参加省厅举办的政务公开培训2次。 → —
    town 2016 全年组织信息公开学习培训2场,50余人参加。 → training_sessions=2 training_participants=50
    county 2016 ✗ 举办安全生产培训班12期,培训1200人次。 → —
    town 2009 全镇通过村务公开栏、广播、会议等多种形式公开政务信息210余条。 → proactive_disclosures_total=210
    bureau 2014 召开局务会专题研究信息公开工作4次。 → meetings_held=4
    county 2018 县政府分管领导主持召开政务公开专题会议5次,推动解决难题。 → meetings_held=5
    county 2012 对全县信息员进行了2期信息公开业务培训,参训210人次。 → training_sessions=2 training_participants=210
    city 2023 线上线下相结合开展政务公开培训6场,覆盖2300余人次。 → training_sessions=6 training_participants=2300
    bureau 2019 邀请专家授课,举办政府信息公开条例专题培训1次,共120人参加。 → training_sessions=1 training_participants=120
    town 2021 ✗ 组织党员干部培训6期,参训320人次,培训内容含政务公开。 → —
  `,
  "reading points": `
    county 2012 在县档案馆、图书馆和政务大厅设立政府信息查阅点3个。 → reading_points=3
    county 2013 全县共建成政府信息公开查阅场所28处,接待查阅群众320人次。 → reading_points=28 reading_point_visits=320
    city 2014 全市政府信息公开查阅点总数为156个。 → reading_points=156
    town 2011 我镇在办事大厅设1个信息公开查阅点。 → reading_points=1
    county 2012 ✗ 向县档案馆查阅点报送公开文件126份。 → —
    bureau 2015 政府信息公开咨询、投诉、查阅等事项共接待180人次。 → —
    county 2010 目前全县已有3处政府信息公共查阅点对社会开放。 → reading_points=3
    bureau 2009 在局机关一楼大厅和档案室各设置了一个公共查阅点。 → —
    bureau 2012 在局机关各科室、直属单位及各县市区民政局确定一名兼职人员负责信息公开工作。 → —
    bureau 2011 各股室指定一名工作人员为政府信息公开工作联络员。 → —
    bureau 2012 每个窗口单位落实1名专职人员负责政府信息公开工作。 → —
    bureau 2012 各项工作有序开展,明确2名工作人员负责政府信息公开工作。 → staff_total=2
    county 2013 ✗ 计划在乡镇新建查阅点12个。 → —
  `,
  "press, interviews, interpretations, replies": `
    bureau 2014 举行新闻发布会2场。 → press_conferences=2
    city 2015 市政府新闻办公室组织召开新闻发布会36场次。 → press_conferences=36
    county 2016 组织参加新闻发布会4次,其中主要负责人参加2次。 → press_conferences=4 press_conferences_principal=2
    city 2022 全年召开市政府新闻发布会28场,发布重要政策信息60余条。 → press_conferences=28
    city 2018 ✗ 各新闻媒体采访报道新闻发布会盛况120篇次。 → —
    county 2015 开展在线访谈活动6期。 → online_interviews=6
    county 2016 全年共组织部门负责人做客在线访谈12期。 → online_interviews=12
    city 2019 制作播出“局长谈政策”在线访谈节目15期。 → online_interviews=15
    bureau 2016 发布政策解读稿件15篇。 → policy_interpretations=15
    city 2017 市本级发布政策解读材料208篇。 → policy_interpretations=208
    county 2020 重要政策性文件同步发布解读材料36件。 → policy_interpretations=36
    bureau 2021 推出图解、问答、视频等形式的政策解读22篇。 → policy_interpretations=22
    county 2023 本年度共配发各类政策解读86条,解读率100%。 → policy_interpretations=86
    bureau 2016 回应公众关注热点或重大舆情6次。 → hot_topic_responses=6
    county 2017 就群众关心的热点问题公开回应15次。 → hot_topic_responses=15
    city 2018 全市主动回应社会关切218件次。 → hot_topic_responses=218
    bureau 2015 ✗ 回应网民留言86条。 → —
    city 2017 全市各级政府及部门召开新闻发布会共186场。 → press_conferences=186
    county 2019 以县政府名义举办新闻发布会6场,部门自行举办发布会9场。 → —
    city 2016 新闻发布会方面,共举办35场;在线访谈方面,共组织20期。 → press_conferences=35 online_interviews=20
    bureau 2018 局主要负责人在线访谈2次。 → online_interviews_principal=2
    county 2021 组织“政务公开面对面”在线访谈8期,网民参与互动1200人次。 → online_interviews=8
    county 2018 重大政策文件解读率达100%,全年发布文字、图表、视频解读共92篇。 → policy_interpretations=92
    bureau 2022 对出台的5件规范性文件全部进行了解读,发布解读材料10篇。 → policy_interpretations=10
    city 2016 组织专家解读12次,媒体解读报道36篇。 → —
    county 2017 针对涉及群众切身利益的舆情,全年共作出回应27次。 → —
    town 2018 及时回应群众关切12次。 → hot_topic_responses=12
  `,
  "mailboxes and consultations": `
    county 2014 县长信箱收到群众来信362件,办结358件。 → mailbox_messages_answered=358
    city 2016 “市长信箱”共答复群众来信5210封。 → mailbox_messages_answered=5210
    bureau 2015 局长信箱全年受理来信45封,全部予以回复。 → mailbox_messages_answered=45
    county 2013 通过县长信箱回复网民来信218封。 → mailbox_messages_answered=218
    county 2016 ✗ 12345政务服务热线受理群众诉求15320件。 → —
    bureau 2010 接受政府信息公开咨询120人次,其中现场咨询40人次,电话咨询70人次,网上咨询10人次。 → consultations_total=120 consultations_onsite=40 consultations_phone=70 consultations_online=10
    county 2012 全县政府信息公开咨询总量为2560人次。 → consultations_total=2560
    town 2010 全年接待群众信息公开方面的来访咨询36人次、电话咨询58人次。 → consultations_onsite=36 consultations_phone=58
    bureau 2013 ✗ 开展政策宣传日活动,现场解答群众咨询300人次。 → —
    county 2011 “县长信箱”栏目共收到有效邮件528封,办复率100%。 → mailbox_messages_answered=528
    city 2009 市长信箱办理答复市民来信3268件。 → mailbox_messages_answered=3268
    bureau 2017 ✗ 局长信箱收到来信38件,办理中3件。 → —
    county 2012 全年共接待政府信息公开来访咨询86人次,接听咨询电话312个。 → consultations_onsite=86 consultations_phone=312
    bureau 2013 网上咨询共答复78条。 → consultations_online=78
    town 2011 ✗ 计生服务站接受群众咨询560人次。 → —
  `,
  "normative documents and rules": `
    county 2014 2014年,制发规范性文件18件,全部主动公开。 → normative_documents_produced=18
    city 2016 市政府及市政府办公室制定出台规范性文件42件,主动公开规范性文件42件。 → normative_documents_produced=42 normative_documents_disclosed=42
    bureau 2021 本年新制定规范性文件2件,废止3件,现行有效12件。 → normative_documents_made=2 normative_documents_repealed=3 normative_documents_in_force=12
    city 2022 制定政府规章2部、废止1部,现行有效规章28部;制发行政规范性文件65件。 → rules_made=2 rules_repealed=1 rules_in_force=28 normative_documents_made=65
    county 2023 我县新出台行政规范性文件9件,宣布失效2件。 → normative_documents_made=9 normative_documents_repealed=2
    bureau 2020 2020年我局未制定规范性文件。 → normative_documents_made=0
    county 2016 ✗ 清理规范性文件126件,保留98件。 → —
    city 2023 主动公开现行有效规章35部、行政规范性文件412件。 → rules_in_force=35 normative_documents_in_force=412
    county 2018 县政府全年印发规范性文件21份,县政府办公室印发14份。 → normative_documents_produced=21
    city 2021 制发市政府规章4件、行政规范性文件58件,废止行政规范性文件23件。 → rules_made=4 normative_documents_made=58 normative_documents_repealed=23
    bureau 2022 截至2022年底,我局现行有效行政规范性文件共8件。 → normative_documents_in_force=8
    town 2022 本年度我镇无新制发的规范性文件。 → normative_documents_made=0
    county 2024 ✗ 对12件规范性文件草案进行合法性审核,备案8件。 → —
  `,
  "a second round": `
    bureau 2011 依法主动公开的政府信息数量,2011年为274条。 → proactive_disclosures_total=274
    county 2014 全年通过政府信息公开专栏、政务公开栏、新闻媒体等渠道公开信息逾7300条。 → proactive_disclosures_total=7300
    bureau 2018 截至2018年12月31日,全年共主动公开信息1026条,全文电子化率100%。 → proactive_disclosures_total=1026 full_text_electronic_rate=100
    town 2019 本镇各类平台共计发布政府信息331条。 → proactive_disclosures_total=331
    bureau 2022 单位官网全年更新信息412篇。 → disclosed_via_website=412
    county 2023 县政务微信“和美山城”全年发稿1260篇。 → disclosed_via_wechat=1260
    bureau 2016 公开方式上,网站占比最大,为318条,微信次之,为92条。 → disclosed_via_website=318 disclosed_via_wechat=92
    city 2012 全年各地各部门在门户网站上公开政府信息24.6万条,较2011年增加2万条。 → disclosed_via_website=246000
    bureau 2013 本年公开信息按类别分:机构概况5条、工作动态120条、人事管理8条、政策文件12条,合计145条。 → disclosures_org_functions=5 disclosures_business=120 disclosures_personnel=8 disclosures_policies=12
    bureau 2011 信息公开目录建立以来,我局累计发布信息912条,本年度发布信息203条。 → proactive_disclosures_total=203
    town 2013 全镇现有政府信息公开工作者9名,包括专职1名和兼职8名。 → staff_total=9 staff_full_time=1 staff_part_time=8
    bureau 2012 配备兼职政务公开信息员12名。 → staff_part_time=12
    county 2016 全县政务公开队伍中有专职人员21人、兼职人员146人,总计167人。 → staff_full_time=21 staff_part_time=146 staff_total=167
    city 2013 市、区两级政府信息公开主管机构共13个。 → dedicated_agencies=13
    bureau 2014 局财务列支政府信息公开经费2.6万元。 → dedicated_budget=2.6
    county 2014 政府信息公开经费纳入财政预算,当年安排18万元。 → dedicated_budget=18
    county 2017 全县围绕政务公开先后召开专题会议、推进会议共9次。 → meetings_held=9
    bureau 2013 全年累计组织召开政府信息公开工作会议三次。 → meetings_held=3
    town 2020 ✗ 召开党委会议36次,审议政务公开议题2个。 → —
    bureau 2016 ✗ 组织业务骨干参加信息公开集中培训1期,参训28人。 → —
    city 2012 全市举办各类政府信息公开培训班210期(次),培训2.1万人次。 → training_sessions=210 training_participants=21000
    town 2022 围绕政务公开,开展业务培训2次。 → training_sessions=2
    county 2011 政府信息查阅点遍布城乡,数量达到46个。 → reading_points=46
    bureau 2013 开通查阅场所1处,配备电脑2台。 → reading_points=1
    county 2014 已有12个乡镇建成政府信息公开查阅点。 → —
    city 2020 年内市政府新闻办举办新闻发布会41场,其中疫情防控专场18场。 → press_conferences=41
    county 2018 主办新闻发布会7次;主要负责人出席3次。 → press_conferences=7 press_conferences_principal=3
    bureau 2022 参加市级新闻发布会1场、县级新闻发布会2场。 → —
    county 2017 “在线访谈”栏目播出节目11期。 → online_interviews=11
    bureau 2019 全年我局领导做客政府网站参与在线访谈3次。 → online_interviews=3
    city 2021 年度政策解读总量达到642篇。 → policy_interpretations=642
    county 2016 全年共解读重要政策文件28件,发布解读稿56篇。 → policy_interpretations=56
    town 2019 转载上级政策解读32条。 → policy_interpretations=32
    bureau 2018 ✗ 政策解读专栏点击量达3.2万次。 → —
    county 2018 对社会关注的热点事件及时发声,公开回应9次。 → hot_topic_responses=9
    city 2017 对市民关注的教育、医疗等热点问题予以公开回应,全年累计回应68次。 → hot_topic_responses=68
    bureau 2014 ✗ 回复网民咨询68次,处置负面舆情3起。 → —
    county 2013 县长信箱共处理来信412件,回复率98%。 → mailbox_messages_answered=412
    town 2014 镇长信箱来信61件全部答复完毕。 → mailbox_messages_answered=61
    county 2011 ✗ 县长信箱收到来信412件,其中投诉类208件。 → —
    bureau 2011 接受市民政府信息公开方面的咨询共计96次,其中电话咨询62次,当面咨询34次。 → consultations_total=96 consultations_phone=62 consultations_onsite=34
    town 2009 全年未收到电话咨询和网上咨询。 → —
    county 2010 全年接受公众政府信息公开咨询3260人次,其中:现场咨询1250人次,电话咨询1680人次,网上咨询330人次。 → consultations_total=3260 consultations_onsite=1250 consultations_phone=1680 consultations_online=330
    county 2013 本年度全县各单位均未就依申请公开收取任何费用。 → request_fees_collected=0
    bureau 2012 收取信息公开复印费共计86元。 → request_fees_collected=86
    bureau 2024 未收取信息处理费用。 → processing_fee_collected=0
    town 2013 ✗ 收取卫生费3.6万元并张榜公示。 → —
    county 2015 2015年全县共制定规范性文件26件,公开26件。 → normative_documents_produced=26 normative_documents_disclosed=26
    city 2020 制定规范性文件31件、废止12件,现行有效的规范性文件286件。 → normative_documents_made=31 normative_documents_repealed=12 normative_documents_in_force=286
    county 2022 全县规范性文件制发16件,废止4件,现行有效118件。 → normative_documents_made=16 normative_documents_repealed=4 normative_documents_in_force=118
    city 2024 公布市政府规章3件。 → rules_made=3
    bureau 2021 ✗ 参与起草地方性法规2件、政府规章1件。 → —
    bureau 2023 ✗ 规范性文件公开征求意见5件,收到意见26条。 → —
    county 2019 公布规章0件、规范性文件14件。 → rules_made=0 normative_documents_made=14
    bureau 2017 编辑《信息公开简报》12期,上报信息36条。 → —
    city 2011 政府公报编印12期共9.6万册,公布文件185件。 → gazette_issues=12 disclosed_via_gazette=185
    county 2012 县政府公报刊登县政府文件56件、县政府办公室文件78件。 → —
  `,
});
