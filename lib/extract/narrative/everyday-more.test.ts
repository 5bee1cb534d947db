/** More everyday sentences of bureaus, counties and towns, 2008 to 2024: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "Chinese numerals are numbers like others": `
    county 2016 公开信息六百八十七条,其中主动公开六百六十八条,依申请公开十九条。 → proactive_disclosures_total=668
    county 2012 ✗ 收取检索费一百二十元、邮寄费三十六元。 → —
    county 2016 ✗ 收到行政复议申请十二件,其中涉及政府信息公开三件。 → —
    county 2016 因公开工作引起的行政复议十五件,复议结果分别为维持八件、纠错三件、其他四件。 → reconsideration_total=15 reconsideration_upheld=8 reconsideration_corrected=3 reconsideration_other=4
    county 2012 收到政府信息公开申请三十六件,其中登门递交十件、邮寄二十件、网上六件。 → requests_received=36 requests_in_person=10 requests_letter=20 requests_online=6
    county 2016 通过信息公开平台公开六百条,其中政府网站三百条、微信三百条。 → proactive_disclosures_total=600 disclosed_via_website=300 disclosed_via_wechat=300
  `,
  "last year's, corrected and estimated figures": `
    city 2016 去年公开信息1.1万条,今年公开信息1.26万条。 → proactive_disclosures_total=12600
    city 2016 收到政府信息公开申请15件,去年收到12件。 → requests_received=15
    bureau 2022 ✗ 收到政府信息公开申请12件(更正:应为13件)。 → —
    bureau 2012 ✗ 估计全年收到政府信息公开申请300件。 → —
    bureau 2012 据不完全统计,全年主动公开信息300条。 → proactive_disclosures_total=300
  `,
  "said of all that had to be disclosed, since when, and where": `
    bureau 2012 2012年公开政府信息277条,自《条例》施行至今累计1413条。 → proactive_disclosures_total=277 proactive_disclosures_cumulative=1413
    bureau 2012 应主动公开的政府信息均已公开,共3980条。 → proactive_disclosures_total=3980
    bureau 2012 ✗ 应主动公开的政府信息均已公开,其中通过网站公开300条。 → disclosed_via_website=300
    county 2012 全县充分发挥网站主渠道作用,全年主动公开政府信息4876条。 → proactive_disclosures_total=4876
    county 2012 ✗ 充分发挥网站主渠道作用,全年发布信息4876条。 → —
    county 2012 通过政府网站公开信息500条。其中,机构设置信息113条,规章文件类574条,财政预算、决算信息286条,其他政府信息665条。 → disclosed_via_website=500 disclosures_org_functions=113 disclosures_policies=574 disclosures_finance=286 disclosures_other_category=665
  `,
  "asked, told and held": `
    bureau 2012 答复群众政府信息公开咨询324人次,其中现场132人次、电话127人次、网上65人次。 → consultations_total=324 consultations_onsite=132 consultations_phone=127 consultations_online=65
    bureau 2012 ✗ 市长热线答复群众咨询3000人次。 → —
    county 2012 围绕群众关心的话题做好在线访谈,共22期。 → online_interviews=22
    county 2012 ✗ 围绕热点做好在线访谈和新闻发布,共22场。 → —
    county 2012 专职从事政府信息公开工作的人员26人,兼职从事的148人。 → staff_full_time=26 staff_part_time=148
    bureau 2012 没有与政府信息公开有关的行政复议和行政诉讼发生。 → reconsideration_total=0 litigation_total=0
  `,
  "numbers on lines of their own": `
    town 2019 我乡⏎共收到政府信息公开申请⏎12⏎件,其中网上⏎3⏎件,当面⏎9⏎件。⏎热点舆情回应数⏎17⏎次。 → requests_received=12 requests_online=3 requests_in_person=9 hot_topic_responses=17
    town 2019 落实政府信息公开专项经费*⏎*2.98**万元。 → dedicated_budget=2.98
    bureau 2009 ???2009?年,本机关共有政府信息公开申请?12?件。其中网络渠道?8?件,现场申请?4?件。 → requests_received=12 requests_online=8 requests_in_person=4
  `,
  "what reports say in passing": `
    bureau 2008 自2008年5月1日《条例》实施以来至12月底,我局主动公开政府信息156条。 → proactive_disclosures_total=156
    county 2009 2009年,全县通过县政府网、政务公开栏、电子显示屏等载体主动公开信息2840余条。 → proactive_disclosures_total=2840
    town 2012 今年我镇累计更新发布政务信息134条。 → proactive_disclosures_total=134
    city 2013 全市各级行政机关向社会主动公开政府信息48.63万条,其中市政府各部门11.2万条。 → proactive_disclosures_total=486300 proactive_disclosures_total=112000
    bureau 2015 全年我委公开的信息中,通过网站公开的有368条,通过微博公开的有52条。 → disclosed_via_website=368 disclosed_via_weibo=52
    county 2020 县级融媒体中心微信公众号全年推送政务类信息1623条。 → disclosed_via_wechat=1623
    town 2023 依托“微清河”微信公众号发布信息256篇次。 → disclosed_via_wechat=256
    bureau 2024 政务新媒体年发布量达1268条。 → —
    bureau 2012 网站首页“最新公告”栏发布公告56条。 → —
    bureau 2010 2010年我局网站点击率达16.8万次。 → site_visits=168000
    county 2014 ✗ 开展信息公开自查,发现问题信息12条,整改12条。 → —
    county 2013 在全年主动公开的信息中,机构职能类占2%、政策文件类占30%、工作动态类占68%。 → —
    county 2010 截至目前,全县累计公开政府信息12.6万条。 → —
    bureau 2014 局办公室3名工作人员兼职负责政务公开工作。 → staff_part_time=3
    county 2011 全县各级行政机关共有从事政府信息公开工作的专职人员36名,兼职人员212名。 → staff_full_time=36 staff_part_time=212
    town 2017 我乡指定专人1名负责政务公开日常事务。 → staff_total=1
    city 2012 全市现有政府信息公开专门工作机构126个、专兼职工作人员1203名。 → dedicated_agencies=126 staff_total=1203
    bureau 2012 ✗ 我局下设8个内设机构,4个直属单位。 → —
    county 2015 县级财政全年共投入政务公开工作经费58.6万元。 → dedicated_budget=58.6
    bureau 2013 2013年我局在信息公开工作方面支出经费4万元。 → dedicated_budget=4
    county 2016 ✗ 政务服务中心改造投入资金260万元。 → —
    county 2012 县政府先后召开5次专题会议研究部署政府信息公开工作。 → meetings_held=5
    bureau 2018 我局政务公开工作领导小组召开会议3次。 → meetings_held=3
    town 2019 ✗ 召开村民代表会议45次,公开村务事项120件。 → —
    bureau 2013 组织政府信息公开专题讲座2次,听课人员90人次。 → training_sessions=2
    county 2018 举办全县政务公开暨政府网站业务培训班2期,共培训业务人员310人次。 → training_sessions=2 training_participants=310
    city 2021 全市政务公开系统开展各层次培训352次,累计受训人员1.8万人次。 → training_sessions=352 training_participants=18000
    county 2009 全县共设立查阅点21个,其中县级3个、乡镇18个。 → reading_points=21 reading_points=18
    town 2016 政务服务大厅内设有政府信息公开查阅点1个。 → reading_points=1
    county 2012 县图书馆、档案馆、行政服务中心三个查阅场所全年接待群众查阅政府信息860人次。 → reading_points=3 reading_point_visits=860
    bureau 2016 本局全年召开媒体通气会2次。 → press_conferences=2
    city 2024 举办“权威发布”系列新闻发布会22场。 → press_conferences=22
    county 2015 县政府新闻发言人共主持新闻发布会8场。 → press_conferences=8
    city 2018 市政府各部门主要负责人参加新闻发布会41次。 → press_conferences_principal=41
    bureau 2020 参加“政风行风热线”直播2次,在线访谈1次。 → online_interviews=1
    county 2022 开展政策解读在线访谈4期。 → online_interviews=4
    bureau 2017 全年编写政策解读文章11篇,均在网站公开。 → policy_interpretations=11
    city 2020 累计发布各类解读信息1320条。 → policy_interpretations=1320
    town 2022 在公开专栏发布惠民政策解读信息24条。 → policy_interpretations=24
    county 2015 2015年回应公众关注热点或重大舆情共计21次(不同方式回应同一热点或舆情计1次)。 → hot_topic_responses=21
    bureau 2021 积极回应社会关切,全年回应6次。 → hot_topic_responses=6
    county 2019 妥善处置政务舆情15起,回应率100%。 → —
    county 2010 全年“县长信箱”受理信件612件,已办结600件。 → mailbox_messages_answered=600
    bureau 2020 ✗ 通过“互联网+督查”平台办理群众留言36件。 → —
    bureau 2012 全年接待现场咨询人员86人次,电话咨询213人次,网上咨询45人次。 → consultations_onsite=86 consultations_phone=213 consultations_online=45
    county 2009 受理政府信息公开电话咨询560余次、现场咨询120余次。 → consultations_phone=560 consultations_onsite=120
    bureau 2014 ✗ 信息中心提供技术咨询86次。 → —
    city 2010 全市各行政机关依申请提供政府信息共收费3426元。 → request_fees_collected=3426
    bureau 2016 2016年无依申请公开收费情况发生。 → request_fees_collected=0
    county 2023 全县共发出缴费通知2份,收取信息处理费150元。 → processing_fee_notices=2 processing_fee_collected=150
    county 2017 全年共制定县政府规范性文件13件,均通过门户网站公开。 → normative_documents_produced=13
    bureau 2023 本年度制发行政规范性文件1件,废止1件,现行有效行政规范性文件6件。 → normative_documents_made=1 normative_documents_repealed=1 normative_documents_in_force=6
    city 2022 全年制定规章3部、修改2部、废止1部。 → rules_made=3 rules_repealed=1
    town 2023 本镇全年未制定行政规范性文件,现行有效规范性文件0件。 → normative_documents_made=0 normative_documents_in_force=0
    bureau 2014 主动公开规范性文件6件。 → normative_documents_disclosed=6
    county 2021 ✗ 编制政务公开标准目录26个,涉及规范性文件312件。 → —
  `,
  "stocks and lists that go on": `
    town 2013 《条例》施行以来累计主动公开政府信息960条,2013年当年新增122条。 → proactive_disclosures_cumulative=960 proactive_disclosures_total=122
    town 2013 ✗ 《条例》施行以来累计主动公开政府信息960条,2012年当年新增122条。 → proactive_disclosures_cumulative=960
    bureau 2013 全年主动公开政府信息366条,上一年度为312条。其中,依托政府网站公开300条,在政务微博公开的66条。 → proactive_disclosures_total=366 disclosed_via_website=300 disclosed_via_weibo=66
    bureau 2016 应当公开的政府信息212条,均已按时公开。 → proactive_disclosures_total=212
    bureau 2016 本局应公开的信息212条,已经全部主动公开。 → proactive_disclosures_total=212
    bureau 2016 ✗ 应当公开的政府信息212条,已公开198条。 → —
    bureau 2012 按内容看,机构设置类信息8条,政策文件类信息26条,财政资金类信息4条,资金使用类信息6条,其它类信息73条。 → disclosures_org_functions=8 disclosures_policies=26 disclosures_finance=4 disclosures_finance=6 disclosures_other_category=73
    bureau 2013 按内容分类看,机构及职能类信息12条,法规制度类信息30条,人员招聘类信息4条。 → disclosures_org_functions=12 disclosures_personnel=4
    bureau 2013 共向申请人答复66件,有10件信息已主动公开、有29件予以公开。 → requests_answered=66 answered_already_public=10 answered_granted=29
    town 2015 ✗ 全县共设查阅点36个,我镇是其中之一。 → —
    city 2012 全年编发24期《某某蒙古族藏族自治州人民政府公报》。 → gazette_issues=24
    bureau 2019 就渠道而言,门户网站平台公开312条、政务微博公开68条、政务微信公开的有96条。 → disclosed_via_website=312 disclosed_via_weibo=68 disclosed_via_wechat=96
  `,
  "new ones, kinds and ways out": `
    bureau 2015 本机关2015年共主动公开政府信息新增36条,其中业务动态类信息新增36条。 → proactive_disclosures_total=36 disclosures_business=36
    bureau 2015 ✗ 本机关主动公开政府信息较上年新增36条。 → —
    bureau 2025 全年累计发布工作动态、通知公告、民生服务等各类政务信息1460余条。 → proactive_disclosures_total=1460
    bureau 2021 门户网站发布文字、图片信息216篇。 → disclosed_via_website=216
    town 2020 主动公开政府信息3800条。其中网页专栏主动公开2100条,执法公示平台主动公开60条,微信公众号发布620条,官方微博发布610条。 → proactive_disclosures_total=3800 disclosed_via_website=2100 disclosed_via_wechat=620 disclosed_via_weibo=610
    bureau 2010 举办政府信息公开培训班1期,各单位分管领导和工作人员共60余人参加了培训。 → training_sessions=1 training_participants=60
    bureau 2019 ✗ 2018年8月,工作人员5人参加全省政府信息公开培训。 → —
  `,
  "what is new and what there is by now": `
    bureau 2020 截至12月31日,新增主动公开政府信息211条,累计主动公开政府信息达2174条。 → proactive_disclosures_total=211 proactive_disclosures_cumulative=2174
    town 2013 今年新增公开政府信息76条,累计公开政府信息160条。 → proactive_disclosures_total=76 proactive_disclosures_cumulative=160
    bureau 2020 ✗ 网站发布各类信息955条,公开提案答复36件,围绕出行发布天气预警、安全提示等信息137条。 → disclosed_via_website=955
    bureau 2020 全年通过网站、微信发布天气预警、安全提示、道路出行等信息共计137条。 → proactive_disclosures_total=137
    bureau 2016 主动公开政府信息405条, 其中1.组织机构类信息2条; → proactive_disclosures_total=405 disclosures_org_functions=2
    county 2024 收到政府信息公开申请11件,其中通过政府网站申请9件、向县政府办公室邮寄纸质版申请2件。 → requests_received=11 requests_online=9 requests_letter=2
  `,
  "requests that came over from the year before": `
    county 2024 全年收到政府信息公开申请66件,另有2023年转至今年办理的3件,办结68件,剩余1件结转下一年度处理。 → requests_received=66 requests_carried_in=3 requests_processed=68 requests_carried_out=1
    county 2019 ✗ 2018年收到申请2件,办结2件。 → —
    bureau 2021 共收到依申请公开申请7件,答复完毕6件,办理中1件。 → requests_received=7 requests_processed=6
    bureau 2022 全年收到信息公开申请46件。其中7件予以公开,已按期办结。 → requests_received=46 results_granted=7
    bureau 2022 全年收到信息公开申请46件。其中网络申请40件,均已按期答复。 → requests_received=46 requests_online=40
    bureau 2022 全年收到信息公开申请46件,其中网上申请40件,均已按期答复。 → requests_received=46 requests_online=40 requests_processed=46
  `,
  "what is only planned, in any section": `
    county 2012 ✗ 明年将召开政务公开推进会6次,进一步压实责任。 → —
    bureau 2015 ✗ 与群众期待相比还有差距,下一步,我局将举办信息公开培训班3期。 → —
    town 2019 ✗ 将于二季度组织召开新闻发布会2场。 → —
    county 2016 全年共召开政务公开推进会6次,将责任落实到人。 → meetings_held=6
  `,
  "marks of lists and links": `
    county 2012 ■全年主动公开政府信息1280条。 → proactive_disclosures_total=1280
    bureau 2016 • 收到政府信息公开申请12件。 → requests_received=12
    county 2014 通过[县政府门户网站](http://www.example.gov.cn/col/col12/)公开信息820条。 → disclosed_via_website=820
    county 2014 通过[12]县政府门户网站公开信息820条。 → disclosed_via_website=820
  `,
});
