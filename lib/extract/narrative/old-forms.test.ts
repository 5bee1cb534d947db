/** How reports of 2008 to 2018 state figures in prose: made-up sentences and figures; ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "requests: who asked, and how all of them ended": `
    county 2012 收到信息公开申请登记表43份,符合规定并予以受理的41份。 → requests_received=43 requests_accepted=41
    city 2012 全年收到政府信息公开申请90件,其中市属各单位收到60件,各县(市、区)收到30件。 → requests_received=90 requests_received=60 requests_received=30
    county 2016 依申请公开办结62件,其中按时办结54件,经批准延期答复8件。 → requests_completed=62 requests_completed_on_time=54 requests_completed_extended=8
    county 2012 主动公开政府信息和受理政府信息公开申请分别为704条、47件。 → proactive_disclosures_total=704 requests_accepted=47
    county 2012 ✗ 主动公开信息和接待来访群众分别为704条、47件。 → —
    county 2012 ✗ 编印信息公开申请书样本43份。 → —
    bureau 2015 群众依申请公开政府信息8件,均在规定期限内答复。 → requests_received=8 requests_answered=8
    county 2012 公民、法人和其他组织依申请公开政府信息36条。 → requests_received=36
    bureau 2015 ✗ 制发公文120件,其中主动公开77件,公民依申请公开信息不予公开的43件。 → proactive_disclosures_total=77
    bureau 2015 收到公民申请10件,法人申请2件。 → requests_by_citizens=10 requests_by_organisations=2
    county 2014 收到公民申请86件、企业申请9件,主要涉及征地拆迁。 → requests_by_citizens=86 requests_by_organisations=9
    bureau 2015 收到公民申请10件,企业经营信息12条。 → requests_received=10
    bureau 2016 本年度收到公民或社会组织提出申请公开信息2条。 → requests_received=2
    town 2013 全年仅收到1件政府信息公开申请。 → requests_received=1
    town 2013 本年度我镇只接到3宗信息公开申请。 → requests_received=3
    bureau 2018 收到申请14件,全年14件申请均得到妥善办理。 → requests_received=14 requests_answered=14
    bureau 2018 受理依申请公开6件,全部得到及时答复。 → requests_accepted=6 requests_answered=6
    bureau 2018 ✗ 收到申请14件,大部分得到妥善办理。 → requests_received=14
    bureau 2017 对收到的26件申请,我局予以公开的11件,告知信息不存在的5件。 → requests_received=26 answered_granted=11 answered_information_not_exist=5
    town 2013 三、依申请公开情况⏎本年度依申请公开0件,收费0元。 → requests_received=0 request_fees_collected=0
    town 2013 政府信息依申请公开的情况为0次。 → requests_received=0
    town 2013 ✗ 制作信息55条,主动公开55条,依申请公开0条,不予公开0条。 → proactive_disclosures_total=55
  `,
  "requests: what was decided": `
    county 2010 共向申请人答复41件,按答复内容分,有10件信息已主动公开、有29件予以全部公开、有2件按申请公开部分内容。 → requests_answered=41 answered_already_public=10 answered_granted=29 answered_partially_granted=2
    bureau 2008 全年工作:1.主动公开政府信息155条;2.收到公开申请29件;3.答复公开申请28件。 → proactive_disclosures_total=155 requests_received=29 requests_answered=28
    city 2010 三、依申请公开情况⏎信息公开申请总量为1432件。其中,当面申请占41%,为587件;网上申请占59%,为845件。 → requests_received=1432 requests_in_person=587 requests_online=845
    bureau 2016 三、依申请公开⏎涉及国家秘密不予公开1件,涉及商业秘密不予公开2件。 → refused_state_secret=1 refused_trade_secret=2
    bureau 2018 ✗ 对各部门依申请公开工作开展模拟测试,提出申请84件,按时答复79件。 → —
    bureau 2017 ✗ 全年共收到不动产登记申请21000件,办结20980件。 → —
    county 2017 ✗ 目前,全省共有复议案件400件,维持300件。 → —
    county 2011 全年收到政府信息公开申请书30份,已答复30件:属主动公开范围并提供查询途径的4件,以“准予公开”答复的12件,作出不同意公开决定的2件,建议申请人从其他渠道获取的3件,书面通知申请人补充申请材料的1件,经检索未查询到相关信息的8件。 → requests_received=30 requests_answered=30 answered_already_public=4 answered_granted=12 answered_refused=2 answered_other_channel=3 answered_correction_requested=1 answered_information_not_exist=8
    bureau 2015 收到申请9件。答复结果:已经主动公开并告知获取方式和途径(2件),向申请人提供相关信息(4件),不属我局公开职责(1件),告知依照法定程序办理(2件)。 → requests_received=9 answered_already_public=2 answered_granted=4 answered_not_this_organ=1 answered_other_channel=2
    county 2017 全年答复申请26件。在这些答复中,作出部分公开答复的为3件,作出不予公开决定的为2件,告知申请人向其他机关提出申请的为4件,建议向有关部门咨询的1件。 → requests_answered=26 answered_partially_granted=3 answered_refused=2 answered_not_this_organ=4
    bureau 2012 收到申请11件,均已答复。同意公开4件,信息不存在、非本机关掌握、需要补正等情形共7件。 → requests_received=11 requests_answered=11 answered_granted=4 answered_residual_combined=7
    bureau 2015 ✗ 收到申请9件,答复9件,其中以“解释说明”答复的3件,以书面形式答复的6件。 → requests_received=9 requests_answered=9
    bureau 2015 ✗ 收到申请9件。全年共办理公文120件,其中作出部分修改处理的3件。 → requests_received=9
    county 2017 ✗ 收到群众来信33件,告知通过其他渠道办理的4件,不予受理的2件。 → —
    city 2013 三、依申请公开⏎在作出的2050件答复中,同意公开1203件,占58.7%;同意部分公开86件,占4.2%;不同意公开61件,占3%。 → requests_answered=2050 answered_granted=1203 answered_partially_granted=86 answered_refused=61
    county 2013 ✗ 三、依申请公开⏎对人大代表建议作出的56件答复中,满意率98%。 → —
    bureau 2014 三、依申请公开情况⏎全年共有9位公民向我局递交了信息公开申请书,均依法作出答复。 → requests_received=9 requests_answered=9
    bureau 2014 三、依申请公开情况⏎全年共收到申请15件,依法公开11件,告知申请人不属本局掌握3件,信息不存在1件。 → requests_received=15 answered_granted=11 answered_not_this_organ=3 answered_information_not_exist=1
    city 2014 四、复议诉讼⏎我市行政机关因政府信息公开被提起行政诉讼38件,法院已判决30件,其中胜诉27件,败诉3件。 → litigation_total=38 litigation_upheld=27 litigation_corrected=3
    city 2014 ✗ 四、复议诉讼⏎市政府作为复议机关审理信息公开复议案件26件。 → —
    bureau 2014 ✗ 三、依申请公开情况⏎申请内容中,规划类6件,拆迁类5件,其他4件。 → —
    town 2012 ✗ 2012年我镇共向区政府门户网站报送信息64条,被采用51条。 → —
    county 2014 ✗ 全县共梳理公布行政权力3210项,公开权力运行流程图1860幅。 → —
  `,
  "disclosures: what is no total of the year": `
    bureau 2009 ✗ 自2008年5月1日至2009年12月31日,我局共主动公开政府信息537条。 → proactive_disclosures_cumulative=537
    bureau 2008 自2008年5月1日至2008年12月31日,我局共主动公开政府信息537条。 → proactive_disclosures_total=537
    bureau 2009 自2008年5月1日至2009年12月31日,我局全年公开工作有序,2009年主动公开政府信息310条。 → proactive_disclosures_total=310
    bureau 2013 ✗ 依申请公开方面,收到政府信息公开申请3起,公开信息8条。 → requests_received=3
    bureau 2013 收到政府信息公开申请3起。主动公开信息80条。 → requests_received=3 proactive_disclosures_total=80
    bureau 2017 ✗ 累计上传信息260条,累计网站信息总量为558条。 → proactive_disclosures_total=260
    bureau 2015 ✗ 共发布主动公开政府信息311条,其中主动公开文件72件,公开信息182条,网络问政回应47条。 → proactive_disclosures_total=311
    town 2014 2014年依照主动公开目录公开各类信息及工作动态类信息合计193条。 → proactive_disclosures_total=193
    town 2011 东河区人民政府清河街道办事处2011年政府信息公开年度报告⏎⏎清河街道办事处2011年共主动公开政府信息316条。 → proactive_disclosures_total=316
    county 2016 各乡镇在公开栏张贴信息2300余条,县政府网站同步发布1870条。 → disclosed_via_website=1870
    bureau 2012 我局主动公开信息的电子化率达到98%。 → full_text_electronic_rate=98
    bureau 2012 全文电子化比例为96.5%。 → full_text_electronic_rate=96.5
    bureau 2017 截至2017年底,累计主动公开政府信息3247条,全文电子化率达100%,其中,本年度新增主动公开政府信息275条。 → proactive_disclosures_cumulative=3247 full_text_electronic_rate=100 proactive_disclosures_total=275
    bureau 2017 ✗ 截至2017年底,历年公开政府信息3247条,全文电子化率达92%。 → full_text_electronic_rate=92 proactive_disclosures_cumulative=3247
    county 2015 主动公开政府信息30条,其中法规文件相关为6条,机构职能类13条,规划计划类11条。 → proactive_disclosures_total=30 disclosures_policies=6 disclosures_org_functions=13 disclosures_plans=11
  `,
  "disclosures: media, stocks and categories": `
    bureau 2013 2013年公开政府信息6120条,历年累计公开28611条。 → proactive_disclosures_total=6120 proactive_disclosures_cumulative=28611
    bureau 2013 收到申请3件,历年累计6件。 → requests_received=3
    bureau 2016 通过信息公开目录系统累计主动公开政府信息已达712条。2016年新增主动公开政府信息75条,其中,概况信息15条,占20%;工作动态信息60条,占80%。 → proactive_disclosures_cumulative=712 proactive_disclosures_total=75 disclosures_other_category=15 disclosures_business=60
    bureau 2016 ✗ 全年主动公开信息总数466条,其中:通过网站公开220条,通过报刊、广播、电视等媒体公开246条。 → proactive_disclosures_total=466 disclosed_via_website=220
    bureau 2013 2013年通过门户网站和政府信息公开查阅场所共主动公开政府信息424条。 → proactive_disclosures_total=424
    bureau 2017 县档案局门户网站更新相关信息180余篇。 → disclosed_via_website=180
    county 2016 微信公众号关注人数2.3万人,全年推送文章620篇,阅读量86万次。 → disclosed_via_wechat=620
    county 2016 ✗ 全年推送文章620篇。 → —
    county 2016 ✗ 微博、微信粉丝共3万人,全年推送文章620篇。 → —
    county 2015 ✗ 在省、市统计信息网公开发布统计数据、统计公报、工作动态等信息60多条。 → —
    bureau 2014 向社会公开政府规范性文件3件。 → normative_documents_disclosed=3
  `,
  "zeros behind their names": `
    town 2015 五、行政复议、行政诉讼情况⏎均为零。 → reconsideration_total=0 litigation_total=0
    town 2015 五、行政复议、行政诉讼情况⏎均为0件。 → reconsideration_total=0 litigation_total=0
    town 2015 ✗ 五、经费保障情况⏎均为零。 → —
    bureau 2008 我局2008年度依申请受理信息公开申请:无。 → requests_received=0
    town 2013 依申请公开情况:无。 → requests_received=0
    bureau 2016 未产生与诉讼(行政复议、行政申诉)有关的费用支出。 → litigation_expenses=0
    bureau 2012 政务公开:未发生与行政复议、行政诉讼有关的费用支出。 → litigation_expenses=0
    county 2014 五、复议诉讼情况⏎因信息公开引发的行政复议、行政诉讼情况:均为2件。 → reconsideration_total=2 litigation_total=2
  `,
  "fees: those for copies and post, and no others": `
    bureau 2012 依申请公开收取检索费、复制费等共计86元。 → request_fees_collected=86
    bureau 2012 政府信息公开收取复印、邮寄等费用共计45.5元。 → request_fees_collected=45.5
    bureau 2012 收取复印费23.5元,未收取其他费用。 → request_fees_collected=23.5
    bureau 2012 向申请人收取检索、复制、邮寄等费用320元。 → request_fees_collected=320
    bureau 2012 ✗ 收取排污费860万元。 → —
    bureau 2012 ✗ 政务公开工作扎实。全年收取社会抚养费120万元。 → —
    bureau 2012 ✗ 收取城市基础设施配套费3200元,并在网站公开。 → —
    bureau 2015 没有收到公开政府信息的申请,因此也没有依申请公开收费情况。 → requests_received=0 request_fees_collected=0
    bureau 2015 四、收费情况⏎本年度没有信息公开收费现象。 → request_fees_collected=0
    bureau 2015 ✗ 没有乱收费现象,政务公开工作有序。 → —
  `,
  "disputes, staff, training, press": `
    bureau 2012 五、复议诉讼情况⏎本年度我局办理行政复议案件1宗,无办理行政诉讼案件。 → —
    county 2014 因政府信息公开引发行政诉讼4起,法院判决驳回原告诉讼请求3起,法院判决撤销1起。 → litigation_total=4 litigation_upheld=3 litigation_corrected=1
    bureau 2010 确定办公室2名工作人员具体从事信息公开工作。 → staff_total=2
    bureau 2011 下设办公室,由三名同志具体负责政府信息公开工作。 → staff_total=3
    bureau 2013 我局有两名兼职从事政府信息公开工作人员。 → staff_part_time=2
    bureau 2013 ✗ 由三名同志具体负责信访接待工作,并参与信息公开检查。 → —
    county 2016 ✗ 组织人员参加省市政务公开培训5次,28人次参训。 → —
    county 2016 举办政务公开培训5次,280人次参训。 → training_sessions=5 training_participants=280
    city 2013 举办各类新闻发布会(通气会)13场。 → press_conferences=13
    bureau 2018 参加或举办新闻发布会事件数1次。 → press_conferences=1
  `,
  "a medium that is named by its place": `
    bureau 2011 我局在“某某金盾网”更新政务信息480条,在媒体刊登信息3500条次。 → disclosed_via_website=480
    bureau 2011 ✗ 在内网发布信息480条。 → —
    town 2015 利用信息公开专栏进行网上公开,全年上传公开信息680条,涉及机构设置等14个大类。在本乡办公平台公开信息110条。 → disclosed_via_website=680
    bureau 2016 在门户网站发布各类文字、图片信息共90条。 → disclosed_via_website=90
    bureau 2016 2016年,我办(局)主动公开政府信息共208条。 → proactive_disclosures_total=208
  `,
  "kinds under a stock": `
    bureau 2017 截至2017年底,累计主动公开政府信息的数量为450条。⏎规范性文件类信息数22条,占5%;与公众密切相关的重大事项270条,占60%。 → —
    bureau 2017 2017年主动公开政府信息450条。⏎规范性文件类信息数22条,占5%;与公众密切相关的重大事项270条,占60%。 → proactive_disclosures_total=450 disclosures_policies=22 disclosures_other_category=270
  `,
  "as many as letters": `
    bureau 2016 主动公开政府信息1915条,回应各类社会关切45500次。 → proactive_disclosures_total=1915
    bureau 2016 主动公开政府信息1915条,回应各类社会关切45次。 → proactive_disclosures_total=1915 hot_topic_responses=45
    city 2016 ✗ 全市回应社会关切45500次。 → hot_topic_responses=45500
  `,
  "who sits where, and since when": `
    bureau 2017 为此,专门配备了3名兼职工作人员,另设专门的信息申请受理点1个。 → staff_part_time=3
    bureau 2017 ✗ 为此,专门配备了2名兼职工作人员,设立了1个食品安全监督点。 → —
    bureau 2009 2004年5月1日起本局开展政府信息公开工作,由办公室具体负责,全系统专门配备了21名全职工作人员、设立了20个受理点。 → staff_full_time=21
    bureau 2009 ✗ 2007年专门配备了21名全职工作人员从事政府信息公开工作。 → —
    town 2009 设立了三处公开查询点,方便群众查询。 → reading_points=3
    town 2009 ✗ 由综合三处负责信息公开查询工作。 → —
  `,
  "zeros and shares in other words": `
    town 2015 我乡没有收到申请人要求公开政府信息的情况。 → requests_received=0
    town 2009 全镇政府信息公开依申请办理事项为零。 → requests_received=0
    bureau 2009 公开信息电子化率达100%。 → full_text_electronic_rate=100
    town 2011 主动公开政府信息206条,电子化全文公开率达100%。 → proactive_disclosures_total=206 full_text_electronic_rate=100
    bureau 2009 收到申请0件。其中,当面申请0件;通过“政府信息公开专栏”提交的网上申请有0件;以传真、电报形式申请0件。 → requests_received=0 requests_in_person=0 requests_online=0 requests_fax=0
  `,
  "bodies below right behind 其中": `
    county 2014 全县收到申请62件,其中乡镇10件,县级部门52件。 → requests_received=62 requests_received=10 requests_received=52
    city 2014 全市公开信息62条,其中各县区10条,市级部门52条。 → proactive_disclosures_total=62 proactive_disclosures_total=10 proactive_disclosures_total=52
    county 2014 ✗ 全县收到申请62件,其中乡镇企业申请10件。 → requests_received=62
  `,
  "a day's visits, and sites beside one another": `
    bureau 2016 ✗ 门户网站设置5个频道,日访问量45274次。 → —
    bureau 2016 门户网站全年访问量45274次。 → site_visits=45274
    city 2018 各级政府共公开信息38482条,其中,市政府网站公开政府信息11268条。 → proactive_disclosures_total=38482 disclosed_via_website=11268
    city 2018 ✗ 全市公开信息38482条,其中,市政府公开政府信息11268条,各部门公开27214条。 → proactive_disclosures_total=38482 proactive_disclosures_total=11268 proactive_disclosures_total=27214
    bureau 2014 ✗ 信息发布量由2013年的1128条增加到2014年的1887条,在省政府网站发布信息514条,总计2401条。 → —
    bureau 2014 在政府网站发布信息514条,微信发布100条,总计614条。 → disclosed_via_website=514 disclosed_via_wechat=100
  `,
  "the year's within a stock, and what it is made of": `
    town 2012 本镇到2012年底累计主动公开政府信息420条,其中本年度新增的主动公开信息61条,涉及机构职能22件,规划计划5件,政策法规6件,业务工作25件,其他类3件。 → proactive_disclosures_cumulative=420 proactive_disclosures_total=61 disclosures_org_functions=22 disclosures_plans=5 disclosures_policies=6 disclosures_business=25 disclosures_other_category=3
  `,
  "a label behind the next number": `
    county 2012 全区设立了44个信息申请受理点,并开辟了1个电子阅览室和3个公共查阅点。 → reading_points=3
    county 2012 开辟了3个公共查阅点和1个电子阅览室。 → reading_points=3
    bureau 2014 信息公开网站点击次数10176次,局长信箱办理事项5件。 → site_visits=10176 mailbox_messages_answered=5
  `,
  "asked about something else": `
    bureau 2018 ✗ 开展普法宣传时,对前来咨询社区矫正、法律援助问题的群众耐心答复。全年共接受现场咨询600余人次。 → —
    bureau 2012 ✗ 为前来了解医保报销政策的群众讲解政策,接受现场咨询300人次,电话咨询500人次。 → —
    bureau 2012 ✗ 全年接受关于养老保险政策的电话咨询500人次。 → —
    bureau 2012 ✗ 接听不动产登记业务电话咨询500人次。 → —
    bureau 2012 对前来咨询政府信息公开事项的群众耐心答复,共接受现场咨询60人次。 → consultations_onsite=60
    bureau 2012 四、政府信息公开咨询情况⏎对前来咨询社保政策的群众,共接受现场咨询60人次、电话咨询85人次。 → consultations_onsite=60 consultations_phone=85
    bureau 2012 接待群众现场咨询300人次,接听市民电话咨询500人次。 → consultations_onsite=300 consultations_phone=500
  `,
  "fees waived by their names, and none taken": `
    bureau 2011 2011年本机关对政府信息公开申请人减免收取检索、复印、邮递等成本费用共计0元。 → request_fees_waived=0
    bureau 2011 对申请人免收应缴的检索、复制等费用共计36元,申请公开政府信息。 → request_fees_waived=36
    bureau 2011 ✗ 减免收取企业登记费共计36元。 → —
    bureau 2010 未进行政府信息公开收费。 → request_fees_collected=0
    bureau 2010 全年没有开展任何政府信息公开收费。 → request_fees_collected=0
    bureau 2010 ✗ 未进行收费公示。 → —
  `,
  "whose time the staff gives, in brackets": `
    bureau 2010 我局政府信息公开工作人员1名(兼职)。 → staff_total=1 staff_part_time=1
    bureau 2010 从事政府信息公开工作人员2人(专职)。 → staff_total=2 staff_full_time=2
    bureau 2010 从事政府信息公开工作人员3人(均为兼职)。 → staff_total=3 staff_part_time=3
    bureau 2010 ✗ 从事政府信息公开工作人员3人,兼职。 → staff_total=3
    bureau 2010 从事政府信息公开工作人员3人(专职1人、兼职2人)。 → staff_total=3 staff_full_time=1 staff_part_time=2
  `,
  "levels in a row are the whole": `
    province 2016 2016年,全省三级政府及部门累计主动公开政府信息48.2万条。 → proactive_disclosures_total=482000
    city 2016 市、县、乡三级共主动公开政府信息6.5万条。 → proactive_disclosures_total=65000
    province 2016 省、市、县、乡四级共收到政府信息公开申请4200件。 → requests_received=4200
    county 2016 县乡两级共主动公开政府信息6500条。 → proactive_disclosures_total=6500
  `,
  "kinds of the organ's own field": `
    bureau 2012 某县水利局2012年政府信息公开年度报告⏎我局主动公开政府信息280条,其中水利政策法规类信息34条,水利规划计划类信息16条,属于我局业务类信息230条。 → proactive_disclosures_total=280 disclosures_policies=34 disclosures_plans=16 disclosures_business=230
    bureau 2012 某县教育局2012年政府信息公开年度报告⏎我局主动公开政府信息280条,其中水利政策法规类信息34条,占12%,业务动态类信息246条,占88%。 → proactive_disclosures_total=280 disclosures_business=246
  `,
  "entered, and what was published of it": `
    bureau 2011 ✗ 本机关2011年在政府信息公开系统录入信息256条,审核发布213条。 → —
    bureau 2011 ✗ 2011年在政府信息公开平台录入信息256条,其中经保密审查后公开213条。 → —
    bureau 2011 ✗ 全年在门户网站上传信息256条,最终发布213条。 → —
    bureau 2011 2011年在政府信息公开平台录入信息256条。 → disclosed_via_website=256
    bureau 2011 全年在门户网站上传信息256条,均经审核后发布。 → disclosed_via_website=256
  `,
  "others of the staff beside the first": `
    county 2011 全县专职从事政府信息公开工作人员3人,另有41名同志兼职从事该项工作。 → staff_full_time=3 staff_part_time=41
    county 2011 配备政府信息公开专职人员3名,另配兼职人员41名。 → staff_full_time=3 staff_part_time=41
    county 2011 ✗ 配备政府信息公开专职人员3名,另有专职人员2名负责网站。 → staff_full_time=3
  `,
  "a summing-up is a report as well": `
    bureau 2014 某县水利局2014年政府信息公开工作总结⏎2014年在县政府门户网站公开水利信息512条。 → disclosed_via_website=512
    bureau 2014 ✗ 某县水利局2014年政府信息公开工作总结⏎2014年在县政府门户网站公开教育信息512条。 → —
  `,
  "made staff": `
    town 2014 确定两名同志为政府信息公开工作人员。 → staff_total=2
    town 2014 明确党政办2名干部担任信息公开专职人员。 → staff_full_time=2
    town 2014 由2名同志兼任政府信息公开工作人员。 → staff_total=2
    town 2014 ✗ 指定两名同志为政府信息公开联络员。 → —
    county 2014 ✗ 各单位确定2名同志为政府信息公开工作人员。 → —
  `,
  "other hotlines": `
    bureau 2010 ✗ 解答“12348”电话咨询1820人次。 → —
    bureau 2010 ✗ 12333电话咨询1820人次,现场咨询95人次。 → —
    bureau 2010 ✗ 通过96118接受电话咨询1820人次。 → —
    bureau 2010 全年现场咨询12560人次、电话咨询300人次。 → consultations_onsite=12560 consultations_phone=300
  `,
  "asked at a counter that does other things": `
    town 2009 ✗ 便民服务中心全年接待来访咨询2300人次,代办各类事项1860件。 → —
    county 2012 ✗ 县政务服务中心接待现场咨询2300人次、电话咨询310人次。 → —
    county 2012 县政务服务中心政府信息公开窗口接待现场咨询230人次。 → consultations_onsite=230
    county 2012 五、政府信息公开咨询情况⏎县政务服务中心接待现场咨询230人次。 → consultations_onsite=230
  `,
  "meetings of several kinds": `
    city 2016 ✗ 召开全市政务公开工作会议1次、推进会3次。 → —
    city 2016 ✗ 先后召开政务公开领导小组会议2次、联络员会议3次。 → —
    city 2016 召开政务公开工作会议4次,其中推进会3次。 → meetings_held=4
    city 2016 召开政务公开工作会议1次,培训会3次。 → meetings_held=1 training_sessions=3
  `,
  "briefings of nobody knows whom": `
    county 2018 ✗ 通过官微公开回应36次,召开通气会2次。 → —
    county 2018 召开媒体通气会2次。 → press_conferences=2
  `,
  "no complaint in a list of noughts, nothing of this organ's": `
    bureau 2017 2017年,行政复议0件,行政诉讼0件,举报投诉0件。 → reconsideration_total=0 litigation_total=0 complaints_total=0
    bureau 2017 ✗ 2017年,政府信息公开行政复议0件,行政诉讼0件。平台举报投诉12件。 → reconsideration_total=0 litigation_total=0
    bureau 2014 办理依申请公开23件。其中提供信息11件、告知不属本机关7件、告知信息不存在5件。 → requests_received=23 answered_granted=11 answered_not_this_organ=7 answered_information_not_exist=5
  `,
  "disputes about other matters beside those about disclosure": `
    county 2016 ✗ 因政府信息公开引起的行政诉讼5件,法院驳回4件、原告撤诉1件;代理区政府参加的征收类行政诉讼22件,胜诉20件。 → litigation_total=5 litigation_upheld=4 litigation_other=1
    county 2016 ✗ 因政府信息公开引起行政复议5件,因征地拆迁引起行政复议22件,其中维持20件。 → reconsideration_total=5
    county 2016 ✗ 信息公开类行政诉讼5件,工伤类行政诉讼3件。 → litigation_total=5
    county 2016 因征收土地信息公开引起行政复议5件,其中维持4件。 → reconsideration_total=5 reconsideration_upheld=4
    county 2016 涉及国土资源类信息公开行政复议5件。 → reconsideration_total=5
  `,
  "so far, since nobody knows when": `
    bureau 2011 ✗ 目前本单位已主动公开政府信息49条。 → —
    bureau 2011 ✗ (一)目前,我局共公开政府信息49条。 → —
    bureau 2011 ✗ 目前已在政府网站公开信息49条。 → —
    bureau 2011 今年目前已公开政府信息49条。 → proactive_disclosures_total=49
    bureau 2011 2011年,我局目前共公开政府信息49条。 → proactive_disclosures_total=49
  `,
  "a chat group among several ways": `
    town 2018 通过县政府信息公开网、镇政务公开栏、村务公开栏、微信群等渠道公开信息共计505条。 → proactive_disclosures_total=505
    town 2018 ✗ 利用公开栏、广播、微信群等形式公开政务信息505条。 → —
    town 2018 ✗ 在微信工作群等推送信息505条。 → —
  `,
  "who passed, who reviewed, and two ways to be there": `
    bureau 2012 ✗ 本局有3名工作人员取得政府信息公开培训合格证。 → —
    county 2013 ✗ 行政复议机构共收到政府信息公开类复议申请7件。 → —
    county 2016 ✗ 参加市政府新闻发布会2次,主办新闻发布会1次。 → —
    county 2016 ✗ 召开新闻发布会3场、参加省里新闻发布会1场。 → —
    county 2016 参加或举办新闻发布会3次。 → press_conferences=3
    county 2016 举办新闻发布会9次,其中主要负责同志参加新闻发布会3次。 → press_conferences=9 press_conferences_principal=3
  `,
});
