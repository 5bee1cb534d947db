/** What was published, when and through what, in other words and orders: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "what the accounts carried is not all": `
    bureau 2021 ✗ 通过“两微一端”公开政府信息6476条,累计阅读量超过600万次。 → —
    bureau 2021 ✗ 利用三微一端发布信息640条。 → —
    bureau 2021 通过政府网站、两微一端等渠道公开政府信息640条。 → proactive_disclosures_total=640
    bureau 2020 ✗ 利用内部系统发布信息95条,其中发布规范性文件2件。 → —
  `,
  "accounts by other names, and what they carried listed": `
    bureau 2020 “某某天气”微信服务号发布信息147条。 → disclosed_via_wechat=147
    town 2024 依托“靓丽某镇”公众号公开发布各类宣传信息、政务信息、政策解读等共计259条。 → disclosed_via_wechat=259
  `,
  "other words for the year": `
    county 2015 过去的一年,全县主动公开政府信息3233条。 → proactive_disclosures_total=3233
    bureau 2015 统计期内我局主动公开政府信息780条。 → proactive_disclosures_total=780
    bureau 2015 2015年里本机关公开政府信息376条。 → proactive_disclosures_total=376
    bureau 2015 2015年1—12月本机关主动公开政府信息376条。 → proactive_disclosures_total=376
    county 2015 主动公开政府信息的数量,2015年1-12月全县为16994条。 → proactive_disclosures_total=16994
    bureau 2021 一年下来,我局主动公开政府信息396条。 → proactive_disclosures_total=396
    town 2014 2014年这一年,我镇公开政府信息96条。 → proactive_disclosures_total=96
    bureau 2015 ✗ 2015年1—6月本机关主动公开政府信息376条。 → —
    bureau 2015 ✗ 2014年里本机关主动公开政府信息376条。 → —
    bureau 2015 ✗ 2015年7—12月我局公开政府信息376条。 → —
    bureau 2013 《条例》实施以来,我局累计公开政府信息25700条,其中2013年这一年公开5334条。 → proactive_disclosures_cumulative=25700 proactive_disclosures_total=5334
    bureau 2008 《条例》实施以来,我局累计公开政府信息257条,2008年一年就公开157条。 → proactive_disclosures_cumulative=257 proactive_disclosures_total=157
    bureau 2013 ✗ 《条例》实施以来,我局累计公开政府信息25700条,其中2012年这一年公开5334条。 → proactive_disclosures_cumulative=25700
  `,
  "what bodies have in common is no figure": `
    bureau 2015 ✗ 放在全县看,申请量超过46件的单位有4个。 → —
    county 2015 ✗ 公开信息不足50条的乡镇有3个。 → —
    county 2015 ✗ 主动公开政府信息200条以上的部门共12家。 → —
    city 2018 ✗ 收到申请10件以上的单位有21个,占三成。 → —
    county 2015 全县公开政府信息5200条,公开信息500条以上的单位有3个。 → proactive_disclosures_total=5200
    bureau 2018 ✗ 主动公开政府信息300条,年内更正信息6条。 → proactive_disclosures_total=300
    bureau 2018 ✗ 主动公开政府信息300条,删除过期信息16条,下架信息2条。 → proactive_disclosures_total=300
    bureau 2018 ✗ 公开政府信息300条,抽查信息160条,发现问题信息6条。 → proactive_disclosures_total=300
  `,
  "an organ's own field, media and kinds side by side, what a clause says anew": `
    town 2023 某区东风街道2023年政府信息公开工作年度报告⏎本街道在政府官网上主动公开街道信息423条。 → disclosed_via_website=423
    school 2022 某县职业学校2022年信息公开年度报告⏎全年主动公开学校信息96条。 → proactive_disclosures_total=96
    county 2025 2025年全县主动公开各类政府信息60931条(中央及省市主流媒体、网站、新媒体平台13635条;县政府网站12365条;县内各类政务新媒体32526条;电视、公开栏等其他渠道公开2405条)。 → proactive_disclosures_total=60931 disclosed_via_website=12365
    county 2025 我县主动公开政府信息更新5231条,其中概况类信息更新66条,政务动态信息更新1532条;发布规范性文件6个,政策解读16条。 → proactive_disclosures_total=5231 disclosures_other_category=66 disclosures_business=1532 normative_documents_made=6 policy_interpretations=16
    bureau 2021 通过新媒体公开信息(“绥城发布”微信公众号)96条。 → disclosed_via_wechat=96
    bureau 2021 ✗ 通过新媒体公开信息(微信公众号、抖音号)96条。 → —
    zone 2022 累计公开政府信息44条。从公开渠道来看,政府网站公开信息2条,占比4.5%,现场公开宣传42条,占比95.5%。 → proactive_disclosures_total=44 disclosed_via_website=2
    zone 2022 我单位未出台规范性文件和重要政策措施。 → normative_documents_made=0
    bureau 2019 主动公开政府信息290条,其中文件公开20条,政务动态信息85条,党务公开70条,业务服务信息115条。 → proactive_disclosures_total=290 disclosures_other_category=20 disclosures_business=85 disclosures_other_category=70 disclosures_other_category=115
    bureau 2022 共受理政府信息公开依申请公开函件4件。 → requests_accepted=4
    county 2025 ✗ 通过领导信箱、12345政务热线、政民互动等平台回应群众各类关切问题22752件。 → —
    bureau 2017 ✗ 还指定1名工作人员负责信息公开网站建设、维护和信息内容的更新。 → —
  `,
  "an upper level's training": `
    town 2023 ✗ 开展政务公开工作。区政府办年内举办全区性业务培训4期,524人次参训。 → —
    town 2023 ✗ 全县举办政务公开培训3期,培训业务骨干210人次,我镇派2人参加。 → —
  `,
  "number first, made and published, since when, through what": `
    county 2022 10005条政府信息由全县各级行政机关主动向社会公开。 → proactive_disclosures_total=10005
    bureau 2022 512条政府信息已全部公开。 → proactive_disclosures_total=512
    bureau 2022 ✗ 512条政府信息可供查询公开。 → —
    bureau 2022 ✗ 12条政府信息拟于下月公开。 → —
    bureau 2022 512条政府信息通过微信公众号公开。 → disclosed_via_wechat=512
    bureau 2009 本机关制作的387条政府信息中,293条列为主动公开,54条列为依申请公开,40条列为不公开。 → proactive_disclosures_total=293
    bureau 2013 形成政府信息376条,属性标注为主动公开的305条、依申请公开的39条、不予公开的32条。 → proactive_disclosures_total=305
    bureau 2013 ✗ 起草的38件公文中,29件列为主动公开,5件列为依申请公开,4件列为不公开。 → —
    bureau 2012 自政府信息公开平台开通起至2012年底,一共公开政府信息20598条,其中2012年这一年公开3418条。 → proactive_disclosures_cumulative=20598 proactive_disclosures_total=3418
    bureau 2012 政府信息公开目录建成以来,累计公开的政府信息达1480条(2012年新增174条)。 → proactive_disclosures_cumulative=1480 proactive_disclosures_total=174
    bureau 2012 ✗ 政务微博开通以来,累计发布政府信息1480条(2012年新增174条)。 → —
    county 2016 公开信息中,2773条见于网站,388条见于微博,485条见于微信公众号。 → disclosed_via_website=2773 disclosed_via_weibo=388 disclosed_via_wechat=485
    county 2016 网站、微博、微信三个渠道依次公开信息1225条、237条、172条。 → disclosed_via_website=1225 disclosed_via_weibo=237 disclosed_via_wechat=172
    bureau 2016 公开渠道构成为:门户网站上网公开230条、借助公开栏、广播等其他渠道公开35条。 → disclosed_via_website=230 disclosed_via_other=35
    bureau 2016 分渠道看:在网站信息公开专栏刊载258条,刊登于政府公报的12条,微博端发布30条。 → disclosed_via_website=258 disclosed_via_gazette=12 disclosed_via_weibo=30
    bureau 2016 公开方式上,微信公众号发布最多,为92条。 → disclosed_via_wechat=92
    bureau 2016 ✗ 公开渠道不断拓宽,网站栏目增至23个,微博粉丝3880人。 → —
    bureau 2016 ✗ 采用的信息中,73条见于省政府网站,8条见于市政府微博。 → —
    bureau 2016 ✗ 网站、微博、微信三个渠道依次有粉丝1225个、237个、172个。 → —
    county 2022 全县主动公开政府信息5000条,其中县政府457条、县政府工作部门3540条、基层镇街1003条。 → proactive_disclosures_total=5000 proactive_disclosures_total=457 proactive_disclosures_total=3540 proactive_disclosures_total=1003
    county 2022 ✗ 基层站所公开信息103条。 → —
  `,
  "kinds and how they are listed": `
    bureau 2012 全年主动公开政府信息350条。就信息类别而言,机构简介信息4条,规章文件信息83条,规划纲要类信息9条,动态新闻类信息105条,人事调配类信息17条,财政收支信息13条,其他各项信息119条。 → proactive_disclosures_total=350 disclosures_org_functions=4 disclosures_policies=83 disclosures_plans=9 disclosures_business=105 disclosures_personnel=17 disclosures_finance=13 disclosures_other_category=119
    bureau 2012 公开信息的类别构成为:单位简介类信息4条,文件法规类信息83条,动态资讯类信息105条,人员招录任免信息17条,其它类别信息48条。 → disclosures_org_functions=4 disclosures_policies=83 disclosures_business=105 disclosures_personnel=17 disclosures_other_category=48
    bureau 2012 公开信息分类统计如下:单位概况信息6条、人事变动信息12条、预决算信息8条、业务动态信息120条、其他信息4条。 → disclosures_org_functions=6 disclosures_personnel=12 disclosures_finance=8 disclosures_business=120 disclosures_other_category=4
    bureau 2012 全年主动公开政府信息150条(机构职能6条;政策文件22条;工作动态118条;财务信息4条)。 → proactive_disclosures_total=150 disclosures_org_functions=6 disclosures_policies=22 disclosures_business=118 disclosures_finance=4
    bureau 2012 主动公开政府信息150条,其中:概况信息6条 政策法规22条 工作动态118条 其他4条。 → proactive_disclosures_total=150 disclosures_other_category=6 disclosures_policies=22 disclosures_business=118 disclosures_other_category=4
    bureau 2012 主动公开政府信息150条。从类别看,动态类最多,为118条;其次是政策法规类,为22条;机构职能类、人事类分别为6条、4条。 → proactive_disclosures_total=150 disclosures_business=118 disclosures_policies=22 disclosures_org_functions=6 disclosures_personnel=4
    bureau 2019 全年公开信息300条,其中水质公报12条、通知公告288条。 → proactive_disclosures_total=300 disclosures_other_category=12 disclosures_other_category=288
    bureau 2019 ✗ 通过“春耕”“防汛”等8个专题,发布通知公告、工作动态等信息423条。 → —
    bureau 2019 全年主动公开政府信息600条,网上政府信息公开580条。 → proactive_disclosures_total=600 disclosed_via_website=580
    town 2024 主动公开政府信息33条,其中政策类信息6条、财政类信息2条、政策解读类信息25条。 → proactive_disclosures_total=33 disclosures_policies=6 disclosures_finance=2 disclosures_other_category=25
    town 2010 全年共主动公开政府信息40条。从内容分类看,机构职能6条,工作动态34条。 → proactive_disclosures_total=40 disclosures_org_functions=6 disclosures_business=34
    bureau 2010 ✗ 全年解答群众咨询40件。从内容分类看,政策法规6件,工作动态34件。 → consultations_total=40
    bureau 2012 主动公开政府信息150条,包括6条机构职能信息、22条政策法规信息、118条工作动态信息和4条人事信息。 → proactive_disclosures_total=150 disclosures_org_functions=6 disclosures_policies=22 disclosures_business=118 disclosures_personnel=4
    bureau 2012 按类别划分:机构职能类6条/政策法规类22条/工作动态类118条/人事类4条。 → disclosures_org_functions=6 disclosures_policies=22 disclosures_business=118 disclosures_personnel=4
    bureau 2012 截至2012年底,累计主动公开政府信息150条,其中机构职能类6条,占4%;政策法规类22条,占14.7%;工作动态类122条,占81.3%。 → —
    bureau 2012 ✗ 主动公开政府信息150条,审核信息146条,报送信息88条。 → proactive_disclosures_total=150
    bureau 2012 ✗ 主动公开政府信息150条,编发简报信息12条。 → proactive_disclosures_total=150
    bureau 2012 ✗ 采用信息分类统计如下:工作动态信息120条、政策法规信息8条、人事信息3条。 → —
    bureau 2012 ✗ 收到的申请按内容分,财政类信息6件、人事类信息3件。 → —
    bureau 2012 ✗ 群众咨询按内容分,政策法规类6条、机构职能类3条、人事类2条。 → —
    county 2012 主动公开政府信息500条。其中,规划计划类60条,同比增长20%;人事类40条,同比下降5%;其他类400条。 → proactive_disclosures_total=500 disclosures_plans=60 disclosures_personnel=40 disclosures_other_category=400
    bureau 2016 在公开的150条信息里,机构职能6条,政策文件22条,工作动态122条。 → proactive_disclosures_total=150 disclosures_org_functions=6 disclosures_policies=22 disclosures_business=122
  `,
  "what bureaus, towns, counties and cities say of a year": `
    bureau 2009 今年以来,我局主动公开信息共计86条。 → proactive_disclosures_total=86
    bureau 2010 2010年度,本单位共向社会主动公开各类信息231条,公开率达100%。 → proactive_disclosures_total=231
    county 2011 2011年,全县共公开政府信息1.2万余条,较2010年增加2100条。 → proactive_disclosures_total=12000
    town 2011 我镇2011年度通过政府信息公开平台累计发布信息98条。 → disclosed_via_website=98
    county 2014 全县2014年主动公开政府信息8456条(不同渠道和方式公开相同信息计1条)。 → proactive_disclosures_total=8456
    bureau 2015 截至2015年12月31日,我局2015年共主动公开政府信息463条。 → proactive_disclosures_total=463
    county 2017 2017年,我区共产生政府信息12345条,其中主动公开11230条,主动公开率91%。 → proactive_disclosures_total=11230
    city 2018 2018年,全市通过政府网站、政务微博微信、政府公报、新闻发布会等渠道主动公开政府信息26.8万条。 → proactive_disclosures_total=268000
    bureau 2019 2019年主动公开信息562条,全年未发生泄密事件。 → proactive_disclosures_total=562
    county 2021 全年通过区政府门户网站公开信息12034条。 → disclosed_via_website=12034
    bureau 2023 2023年,市局网站更新信息1562条,政务微信公众号推送信息623条,政务微博发布信息1130条。 → disclosed_via_website=1562 disclosed_via_wechat=623 disclosed_via_weibo=1130
    bureau 2024 全年主动公开政府信息2189条,政府信息公开目录更新率100%。 → proactive_disclosures_total=2189
    county 2012 2012年全县累计主动公开政府信息9820条,累计点击量达120万人次。 → proactive_disclosures_total=9820
    bureau 2012 ✗ 上报市政府信息网信息126条,被采用58条。 → —
    county 2013 ✗ 县政府网站全年共采编信息3400条,其中原创信息2100条。 → —
    bureau 2014 ✗ 向市委、市政府报送政务信息88篇,省级采用12篇。 → —
    bureau 2014 公开政府信息的总数为288条,与2013年相比减少12条。 → proactive_disclosures_total=288
    bureau 2011 全年应公开信息238条,实际公开238条,公开率100%。 → proactive_disclosures_total=238
    town 2016 ✗ 全镇12个村公开村务财务信息480条。 → —
    county 2015 ✗ “双公示”专栏公开行政许可信息326条、行政处罚信息88条。 → —
    bureau 2018 ✗ 办理建议提案36件,答复全文公开36件。 → —
    county 2016 ✗ 重点领域信息公开2360条,其中财政预决算186条、保障性住房96条。 → —
    bureau 2017 我局共主动公开政府信息1,286条,其中局网站962条、微博212条、微信112条。 → proactive_disclosures_total=1286 disclosed_via_website=962 disclosed_via_weibo=212 disclosed_via_wechat=112
    bureau 2017 微博、微信公开信息分别为212条和112条。 → disclosed_via_weibo=212 disclosed_via_wechat=112
    county 2018 “两微”共发布信息3600条,其中微博2400条、微信1200条。 → disclosed_via_weibo=2400 disclosed_via_wechat=1200
    bureau 2020 我局官方微信“安居某地”发布政务信息263条,阅读量12万次。 → disclosed_via_wechat=263
    bureau 2020 政务微博@某地水利 发布微博526条,粉丝3.2万。 → disclosed_via_weibo=526
    bureau 2021 ✗ 政务新媒体粉丝量达3.6万,累计阅读量120万次。 → —
    bureau 2013 通过广播、电视、报刊等媒体公开信息96条。 → —
    county 2014 政府公报刊登文件68件,网站公开1200条。 → disclosed_via_gazette=68 disclosed_via_website=1200
    bureau 2010 从2008年5月1日起至2010年底,我局共主动公开政府信息560条,其中2010年公开210条。 → proactive_disclosures_cumulative=560 proactive_disclosures_total=210
    county 2012 截止2012年底,全县累计主动公开政府信息38600条,其中,2012年度新增8600条。 → proactive_disclosures_cumulative=38600 proactive_disclosures_total=8600
    town 2013 信息公开工作开展以来,我镇累计公开信息456条。 → proactive_disclosures_cumulative=456
    bureau 2014 截至12月底,我局网站累计公开信息2300条。 → —
    bureau 2011 自《条例》实施以来,我局共主动公开1380条,今年公开260条。 → proactive_disclosures_cumulative=1380 proactive_disclosures_total=260
    county 2013 2008年以来,全区累计公开政府信息逾20万条,2013年新增4.2万条。 → proactive_disclosures_cumulative=200000 proactive_disclosures_total=42000
    bureau 2011 2011年公开政府信息320条,具体内容为:机构概况8条,占2.5%;法规文件42条,占13.1%;工作动态250条,占78.1%;其他20条,占6.3%。 → proactive_disclosures_total=320 disclosures_org_functions=8 disclosures_policies=42 disclosures_business=250 disclosures_other_category=20
    town 2012 公开内容主要包括:机构职能类3条、政策法规类12条、规划计划类2条、工作动态类56条、财政类4条、其他类8条。 → disclosures_org_functions=3 disclosures_policies=12 disclosures_plans=2 disclosures_business=56 disclosures_finance=4 disclosures_other_category=8
    bureau 2012 主动公开政府信息226条。其中机构职能类12条,政策法规类36条,人事财务类8条,业务工作类170条。 → proactive_disclosures_total=226 disclosures_org_functions=12 disclosures_policies=36 disclosures_other_category=8 disclosures_business=170
    county 2015 全年制定规范性文件16件,修改3件,废止5件,现行有效规范性文件86件。 → normative_documents_produced=16
    bureau 2018 全年发布政策解读材料28篇,其中图解18篇、视频2个、文字8篇。 → policy_interpretations=28
    county 2020 通过图解、视频、专家解读等形式发布政策解读信息156条。 → policy_interpretations=156
    county 2019 围绕减税降费、乡村振兴等发布政策解读稿件86篇,主要负责人解读12篇。 → policy_interpretations=86
    bureau 2020 ✗ 参加市政府政策解读会3次。 → —
    county 2017 全年编发政策解读信息65条,政策解读率100%。 → policy_interpretations=65
    bureau 2020 对照主动公开目录,2020年逐项发布政府信息460条左右。 → proactive_disclosures_total=460
    bureau 2013 从信息内容看,业务类信息占比最大,共160条,占71%;机构职能类11条,占5%;其他类54条,占24%。 → disclosures_business=160 disclosures_org_functions=11 disclosures_other_category=54
    bureau 2013 ✗ 通过广播、电视、报刊等媒体公开信息96条。 → —
  `,
  "several media and remarks": `
    city 2016 全市各级政府网站累计公开政府信息18.6万条,政务微博公开3.2万条,政务微信公开2.8万条,政府公报公开860条,其他方式公开1.2万条。 → disclosed_via_website=186000 disclosed_via_weibo=32000 disclosed_via_wechat=28000 disclosed_via_gazette=860 disclosed_via_other=12000
    city 2016 主动公开政府信息23.6万条,其中制发规范性文件126件。 → proactive_disclosures_total=236000 normative_documents_produced=126
    county 2016 主动公开政府信息数(同一信息通过不同渠道公开只计1条)23600条。 → proactive_disclosures_total=23600
    town 2017 我镇通过政府网站、微信公众号和公开栏分别公开信息86条、120条和36条。 → disclosed_via_website=86 disclosed_via_wechat=120
    town 2017 ✗ 我镇通过政府网站、微信公众号和公开栏分别收到留言86条、120条和36条。 → —
    city 2014 ✗ 去年以来,全市通过政府网站、政务微博、微信等形式,发布政府信息32.1万条。 → —
  `,
  "bodies and media are no kinds, though their numbers add up": `
    province 2022 全省主动公开政府信息362603条,包括省人民政府主动公开29996条,省级各部门主动公开103910条,各地市主动公开228697条。 → proactive_disclosures_total=362603 proactive_disclosures_total=29996 proactive_disclosures_total=103910
    county 2022 全县主动公开政府信息600条,其中甲园区主动公开100条,乙库区主动公开200条,丙社区主动公开300条。 → proactive_disclosures_total=600
    county 2020 全年,我县在各公开平台发布信息共计7900条。 → proactive_disclosures_total=7900
    county 2020 全年在各信息公开平台公开政府信息790条。 → proactive_disclosures_total=790
    bureau 2020 我局在多个平台发布政府信息共计79条。 → proactive_disclosures_total=79
    bureau 2022 主动公开政府信息600条,其中视频号发布100条,学习强国发布200条,自有平台发布300条。 → proactive_disclosures_total=600
    county 2022 主动公开政府信息600条,其中视频号100条,学习强国200条,服务号300条。 → proactive_disclosures_total=600
    county 2022 主动公开政府信息600条,其中卫生院100条,派出所200条,学校300条。 → proactive_disclosures_total=600
    bureau 2013 《条例》实施以来,我局累计公开政府信息2130条,当年新公开的有306条。 → proactive_disclosures_cumulative=2130 proactive_disclosures_total=306
  `,
  "two names for the same information": `
    town 2019 全年累计公开政务信息、工作信息200余条。 → proactive_disclosures_total=200
    town 2019 全年公开政务信息和工作动态200条。 → proactive_disclosures_total=200
    town 2019 ✗ 全年发布政府信息、党建信息200条。 → —
  `,
  "the field of the organ that the preface says wrote the report": `
    bureau 2018 本报告由怀宁县水利局编制。⏎全年及时、全面、准确地主动公开各类水利政府信息418条。 → proactive_disclosures_total=418
    bureau 2018 ✗ 本报告由怀宁县水利局编制。⏎全年主动公开各类婚庆信息418条。 → —
  `,
  "kinds first, and the total they add up to": `
    bureau 2014 全年公开政府信息180条,在县政府网站公开50条,合计230条。 → proactive_disclosures_total=230 disclosed_via_website=50
    bureau 2014 ✗ 全年公开政府信息180条,其中在县政府网站公开50条,公开指南等230条信息长期有效。 → proactive_disclosures_total=180 disclosed_via_website=50
    bureau 2014 ✗ 全年主动公开政府信息180条,依申请公开政府信息12条,共192条。 → proactive_disclosures_total=180
    bureau 2016 主动公开基础信息135条,重点领域信息5条,水利信息81条,合计221条。 → proactive_disclosures_total=221
    bureau 2016 通过微信发布工作动态135条、通知公告25条,共计160条。 → disclosed_via_wechat=160
    bureau 2016 ✗ 通过政务公开网发布基础信息135条,重点领域信息5条,共计140条。 → —
    bureau 2016 ✗ 发布工作动态135条,政策文件5件,合计140条。 → —
    bureau 2016 ✗ 答复人大建议12件,政协提案5件,合计17件。 → —
    bureau 2016 设公共查阅点2个,其中可进行电子查阅的2个。 → reading_points=2
  `,
  "an interpretation that shares its number, and what is there in full": `
    town 2017 ✗ 全年公布政府概况1条,数据及解读4条,人事信息1条。 → —
    county 2017 召开新闻发布会3次、政策解读12篇。 → press_conferences=3 policy_interpretations=12
    town 2011 2011年度主动公开信息数53条,全文电子化的主动公开信息数50条。 → proactive_disclosures_total=53
    town 2011 ✗ 全文电子化的主动公开信息50条,接受咨询3次。 → consultations_total=3
    town 2011 主动公开信息数53条,其中:全文电子化的主动公开信息数48条。 → proactive_disclosures_total=53
  `,
  "what opens a list is no part of the first name": `
    town 2013 本单位全年主动公开政府信息11条,主要类别是机构职能类信息8条、政策法规类信息3条。 → proactive_disclosures_total=11 disclosures_org_functions=8 disclosures_policies=3
    town 2013 公开政府信息11条,主要内容包括政策法规3条、工作动态8条。 → proactive_disclosures_total=11 disclosures_policies=3 disclosures_business=8
  `,
});
