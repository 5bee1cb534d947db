/** What most reports say in common words, said in seldom ones; each beside a sentence that uses them for something else. Figures are made up, ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "requests that came in": `
    bureau 2022 本局全年签收的政府信息公开申请共14件。 → requests_received=14
    bureau 2022 ✗ 本局全年签收公文1400件。 → —
    county 2015 依申请公开登记簿上新登记的政府信息公开申请有31件。 → requests_received=31
    county 2015 ✗ 来访登记簿上新登记的信访事项有31件。 → —
    county 2018 办理依申请公开做到一件一档,2018年归档的新收申请为40件。 → requests_received=40
    county 2018 政府信息公开办件系统录入申请17件。 → requests_received=17
    county 2018 ✗ 医疗救助系统录入申请17件。 → —
    town 2012 本镇集中接收、统一登记的政府信息公开申请共3件。 → requests_received=3
    county 2017 2017年,我县收到个人和企业的政府信息公开申请88件。 → requests_received=88
    bureau 2012 本局收到了7件由公民、法人和其他组织提交的政府信息公开申请。 → requests_received=7
    bureau 2012 ✗ 收到15位公民、法人代表提出的政府信息公开申请22件。 → requests_received=22
    county 2011 依据《条例》向我县书面提出获取政府信息要求的,共26件。 → requests_received=26
    county 2011 ✗ 收到书面申请26件。 → —
    bureau 2011 公民用填写申请表的方式要求我局公开政府信息的,有5件。 → requests_received=5
    bureau 2014 依申请公开方面收到的为6件申请。 → requests_received=6
    office 2022 县政府办公室代表县政府共受理政府信息公开申请39件。 → requests_accepted=39
    office 2022 ✗ 受理人大代表提出的政府信息公开申请3件。 → —
  `,
  "accepted for answering": `
    county 2013 收到信息公开申请58件,审查结果是受理52件。 → requests_received=58 requests_accepted=52
    county 2013 收到信息公开申请58件。符合要件而受理的50件。 → requests_received=58 requests_accepted=50
    county 2013 收到信息公开申请58件,受理其中的49件。 → requests_received=58 requests_accepted=49
    county 2013 ✗ 收到行政复议申请58件,受理其中的49件。 → —
  `,
  "answers counted as letters, or by who got one": `
    bureau 2013 收到信息公开申请18件。得到答复的申请有17件。 → requests_received=18 requests_answered=17
    bureau 2013 收到信息公开申请18件。答复件:全年17件。 → requests_received=18 requests_answered=17
    bureau 2013 收到信息公开申请18件。以书面或申请人要求的形式答复17件。 → requests_received=18 requests_answered=17
    bureau 2013 收到信息公开申请18件,由业务科室拟定意见、经法制科审核后答复申请17件。 → requests_received=18 requests_answered=17
    bureau 2013 ✗ 收到信息公开申请18件。发出补正告知书2份。 → requests_received=18
  `,
  "what became of requests": `
    bureau 2013 答复申请20件,告知从何处可以查到已公开的信息6件,同意公开14件。 → requests_answered=20 answered_already_public=6 answered_granted=14
    bureau 2013 答复申请20件,同意公开19件,须补充更正后重新申请1件。 → requests_answered=20 answered_granted=19 answered_correction_requested=1
    bureau 2013 答复申请40件:同意公开21件,还有19件,有的是信息不存在,有的要补正。 → requests_answered=40 answered_granted=21 answered_residual_combined=19
    bureau 2013 ✗ 答复申请40件:同意公开21件,还有19件,有的是当场答复,有的是隔日答复。 → requests_answered=40 answered_granted=21
    bureau 2013 答复申请40件:同意公开21件,信息不存在、要求补正、告知其他途径等几种情形合计19件。 → requests_answered=40 answered_granted=21 answered_residual_combined=19
    bureau 2022 收到政府信息公开申请24件。予以公开9件,无从提供15件。 → requests_received=24 results_granted=9 results_unable=15
  `,
  "what was carried over, and the others": `
    county 2022 新收到申请50件,上年结转2件;除4件因答复期限未满结转下年度外,其余48件都已办结。 → requests_received=50 requests_carried_in=2 requests_carried_out=4 requests_processed=48
    county 2022 ✗ 收到政府信息公开申请50件,其他热线工单30件都已办结。 → requests_received=50
    office 2022 政府信息公开申请办结60件,结转下年度3件,来源为本年新收58件、上年结转5件。 → requests_processed=60 requests_carried_out=3 requests_received=58 requests_carried_in=5
    office 2022 收到政府信息公开申请20件,办结18件,未到期结转下年度2件。 → requests_received=20 requests_processed=18 requests_carried_out=2
    office 2021 收到政府信息公开申请20件,办结18件,顺延到2022年度申请2件。 → requests_received=20 requests_processed=18 requests_carried_out=2
    office 2021 收到政府信息公开申请20件,办结18件,结转下年度按期办理2件。 → requests_received=20 requests_processed=18 requests_carried_out=2
  `,
  disputes: `
    city 2016 因政府信息公开引发行政复议46件,其中维持30件,纠错9件,余下7件为其他情形。 → reconsideration_total=46 reconsideration_upheld=30 reconsideration_corrected=9 reconsideration_other=7
    city 2022 政府信息公开行政复议案件6件,结果维持4件,结果纠正1件,正在复议1件。 → reconsideration_total=6 reconsideration_upheld=4 reconsideration_corrected=1 reconsideration_pending=1
    city 2022 ✗ 正在复议的行政处罚案件1件。 → —
    city 2022 因政府信息公开被申请行政复议2件,维持原办理结果1件,纠正1件。 → reconsideration_total=2 reconsideration_upheld=1 reconsideration_corrected=1
    town 2012 行政复议、行政诉讼:本年度,因政府信息公开发生的均无。 → reconsideration_total=0 litigation_total=0
    town 2012 ✗ 行政复议、行政诉讼:本年度,因政府信息公开发生的均无败诉。 → —
  `,
  "what the answer led to": `
    province 2023 2023年,我省有0件政府信息公开答复被申请行政复议,有37件政府信息公开答复被提起诉讼。 → reconsideration_total=0 litigation_total=37
    county 2016 ✗ 全年共有12件政府信息公开答复经法制机构审核。 → —
    county 2016 全年共有120条政府信息向社会公开。 → proactive_disclosures_total=120
    town 2016 政府信息公开业务培训,年内4次、160人次。 → training_sessions=4 training_participants=160
  `,
  "neither taken nor waived": `
    bureau 2013 我局未发生依申请公开收费及减免情况。 → request_fees_collected=0 request_fees_waived=0
    bureau 2013 ✗ 对困难群众的收费及减免情况予以公示。 → —
    bureau 2013 政府信息公开的费用和减免为零。 → request_fees_collected=0 request_fees_waived=0
  `,
  "named with the site, counted by every way out": `
    town 2013 本镇网站上主动公开的政府信息有500条。公开途径为:网站发布政府信息350条、政务微博公开60条、微信公众号公开80条。 → proactive_disclosures_total=500 disclosed_via_website=350 disclosed_via_weibo=60 disclosed_via_wechat=80
    town 2013 ✗ 在新闻网站发布信息500条;政府网站公开信息350条、微信公众号公开信息80条。 → disclosed_via_wechat=80
    town 2013 ✗ 本镇网站上主动公开的政府信息有500条。网站公开信息120条、微信公众号公开信息80条。 → disclosed_via_wechat=80
    bureau 2013 本局综合运用网站、公报、公示栏等载体公开政府信息1800条。 → proactive_disclosures_total=1800
  `,
  "media one after the other, some before their number and some behind": `
    county 2013 主动公开信息4400条。其中,政务网站刊登信息3700条、90条刊登于政府公报、其他方式公开610条。 → proactive_disclosures_total=4400 disclosed_via_website=3700 disclosed_via_gazette=90 disclosed_via_other=610
    county 2013 主动公开信息4400条。由门户网站公开的有3700条、700条发布于政务微博。 → proactive_disclosures_total=4400 disclosed_via_website=3700 disclosed_via_weibo=700
    county 2013 ✗ 主动公开信息4400条。其中信息3700条、90条刊登于政府公报和网站。 → proactive_disclosures_total=4400
  `,
  "new in the year, and all so far": `
    bureau 2012 我局2012年又增公开信息170条,自2008年《条例》施行以来总共公开1480条。 → proactive_disclosures_total=170 proactive_disclosures_cumulative=1480
    bureau 2018 我局2018年公开了3100条政府信息,加上以往各年,历年累计公开19000条。 → proactive_disclosures_total=3100 proactive_disclosures_cumulative=19000
    bureau 2018 ✗ 我局2018年比上年增加公开信息36条。 → —
    bureau 2018 ✗ 我局2018年公开了3100条政府信息,加上以往各年遗留的投诉,共处理190件。 → proactive_disclosures_total=3100
    bureau 2012 自《条例》施行以来,先后公开政府信息共1400条,光是2012年就公开290条。 → proactive_disclosures_cumulative=1400 proactive_disclosures_total=290
    bureau 2012 自《条例》施行以来,先后公开政府信息共1400条,2012年这一年的数是290条。 → proactive_disclosures_cumulative=1400 proactive_disclosures_total=290
    bureau 2012 自《条例》施行以来,先后公开政府信息共1400条,其中属于2012年公开的290条。 → proactive_disclosures_cumulative=1400 proactive_disclosures_total=290
    bureau 2012 ✗ 自《条例》施行以来,先后公开政府信息共1400条,2010年这一年的数是290条。 → proactive_disclosures_cumulative=1400
    bureau 2012 自网站开通以来,我局公开的政府信息累计1500条,光是2012年就公开290条。 → proactive_disclosures_cumulative=1500 proactive_disclosures_total=290
  `,
  "what was made, by whether it is open": `
    bureau 2012 全年产生信息1900条,公开属性为主动公开、依申请公开、不予公开的分别是1800条、60条、40条。 → proactive_disclosures_total=1800
    bureau 2012 ✗ 答复申请5件,主动公开、不予公开的分别是1件、4件。 → requests_answered=5
    bureau 2012 全年新形成的信息有180条,源头上定为主动公开的150条、定为依申请公开的30条。 → proactive_disclosures_total=150
  `,
  documents: `
    county 2012 2012年,全县制发规范性文件和公开规范性文件分别为90件、81件。 → normative_documents_produced=90 normative_documents_disclosed=81
    bureau 2012 我局在网站公布规范性文件12件,均可下载。 → normative_documents_disclosed=12
    bureau 2012 ✗ 我局在网站公布规范性文件清理目录12条。 → —
    bureau 2012 我局起草并印发规范性文件9件。 → normative_documents_produced=9
    bureau 2012 ✗ 我局起草规范性文件9件,提请市政府审议。 → —
  `,
  "kinds of which there was none, and other ways out": `
    bureau 2022 主动公开政府信息80条。其中业务动态信息78条,公告信息2条,决策信息、行政执法类信息均为0条。 → proactive_disclosures_total=80 disclosures_business=78 disclosures_other_category=2 disclosures_other_category=0 disclosures_other_category=0
    bureau 2022 ✗ 主动公开政府信息80条。涉密信息、敏感信息投诉均为0条。 → proactive_disclosures_total=80
    bureau 2022 全年公开信息900条,通过报刊、电台等传统载体公开信息330条。 → proactive_disclosures_total=900 disclosed_via_other=330
    bureau 2022 ✗ 全年公开信息900条,通过报刊、电台等传统载体回应咨询330条。 → proactive_disclosures_total=900
    bureau 2022 通过政府信息公开平台共发布信息公开目录信息640条。 → disclosed_via_website=640
    bureau 2013 全文电子化的主动公开达100%。 → full_text_electronic_rate=100
  `,
  "people who were taught": `
    bureau 2022 组织开展4次政务公开业务培训,参培人数达到450人次。 → training_sessions=4 training_participants=450
    bureau 2022 ✗ 组织开展4次消防演练,参培人数达到450人次。 → —
    county 2009 全年350人次参加了我县举办的16期政府信息公开培训班。 → training_participants=350 training_sessions=16
    county 2009 政府信息公开工作人员接受培训120人次,举办各类培训班2期。 → training_participants=120 training_sessions=2
    county 2009 ✗ 政府信息公开工作人员参加省里培训3人次。 → —
  `,
  "bodies in other words": `
    city 2022 公开各类信息700条,其构成是:市政府连同市政府办公开50条;市直属各单位和部门公开160条;所辖县区公开390条;各街道办事处和乡镇人民政府公开100条。 → proactive_disclosures_total=700 proactive_disclosures_total=50 proactive_disclosures_total=160 proactive_disclosures_total=390 proactive_disclosures_total=100
    county 2022 全县公开信息120条,其中县政府(办)公开20条;乡镇(街道)一级公开100条。 → proactive_disclosures_total=120 proactive_disclosures_total=20 proactive_disclosures_total=100
    city 2012 ✗ 下辖单位公开信息123条。 → —
  `,
  "signs that programs leave in the text": `
    bureau 2012 \\r\\n\\u3000\\u3000公众就政府信息公开事务前来咨询220人次。 → consultations_total=220
    bureau 2012 👉公众就政府信息公开事务前来咨询220人次。 → consultations_total=220
  `,
});
