/** Numbers written in other ways, years beside years, sums beside their parts, verbs without an object. Same notation as wordings.test.ts. */
import { specify } from "./test-kit-specify";

specify({
  "a blank between thousands, a measure word in brackets, a nought in words": `
    county 2016 主动公开政府信息4 586条。 → proactive_disclosures_total=4586
    county 2016 主动公开政府信息2 016 586条,其中网站3 000余条。 → proactive_disclosures_total=2016586 disclosed_via_website=3000
    county 2016 ✗ 主动公开政府信息45 86条。 → —
    county 2016 ✗ 主动公开政府信息4586 1条。 → —
    county 2016 ✗ 主动公开政府信息0 586条。 → —
    county 2016 收到政府信息公开申请23（件）。 → requests_received=23
    county 2016 全年收到政府信息公开申请数量为零。 → requests_received=0
    county 2016 因政府信息公开申请行政复议数为零,行政诉讼数为零。 → reconsideration_total=0 litigation_total=0
    county 2016 ✗ 全年信息安全事故数为零,超期件数为零。 → —
  `,
  "a year beside another": `
    county 2016 全县收到政府信息公开申请由上年的18件上升到23件。 → requests_received=23
    county 2016 收到政府信息公开申请23件,由上年的18件增加到23件。 → requests_received=23
    county 2016 主动公开政府信息从去年的1200条增加到1300条。 → proactive_disclosures_total=1300
    bureau 2022 2021年收到申请8件,今年收到政府信息公开申请6件。 → requests_received=6
    county 2016 ✗ 近三年收到政府信息公开申请53件,2015年18件。 → —
    county 2016 近三年收到政府信息公开申请53件,2016年23件。 → requests_received=23
    county 2016 ✗ 全省收到政府信息公开申请2300件,我县收到23件。 → requests_received=23
  `,
  "what each of them has, beside another thing each has": `
    county 2015 ✗ 要求每个单位明确1名分管领导和2名工作人员从事政府信息公开工作。 → —
    county 2015 ✗ 各乡镇确定一名分管领导、一名工作人员负责政府信息公开工作。 → —
    bureau 2015 我局明确1名分管领导和2名工作人员从事政府信息公开工作。 → staff_total=2
  `,
  "one applicant's requests, disputes that came in, people who were taught": `
    bureau 2016 ✗ 如某申请人一次提出政府信息公开申请56件,涉及征地补偿。 → —
    bureau 2016 收到某公司提出的政府信息公开申请1件,其他申请8件,共收到申请9件。 → requests_received=9
    county 2016 因政府信息公开引发行政复议3件中,1件为上年度结转,2件为本年新收。 → reconsideration_total=3
    bureau 2023 ✗ 法院受理以我局为被告的信息公开案件2件,2022年结转1件,当年判决2件。 → —
    county 2016 因政府信息公开引发行政复议3件,新收政府信息公开申请5件。 → reconsideration_total=3 requests_received=5
    county 2016 邀请专家授课,全县政务公开工作人员180人参训。 → training_participants=180
    county 2016 全县政务公开工作人员180人,参加培训2次。 → staff_total=180
  `,
  "kinds of disputes are no kinds of information": `
    bureau 2023 2023年主动公开政府信息200条。我局被提起行政复议12件,其中信息公开类4件、征地类6件、其他类2件。 → proactive_disclosures_total=200
    bureau 2009 ✗ 收到行政复议申请3件,其中1件涉及信息公开,已撤回。 → —
    bureau 2023 ✗ 我局全年被申请行政复议12件,信息公开类4件、征地类8件。 → —
  `,
  "kinds of what was asked for are no kinds of information": `
    bureau 2019 2019年主动公开政府信息200条。申请内容主要为:征地拆迁类6件,占43%;规划类5件,占36%。 → proactive_disclosures_total=200
  `,
  "a law that changed within the year": `
    county 2019 ✗ 2019年5月15日新《条例》实施后,收到政府信息公开申请9件,此前收到5件。 → —
    county 2019 ✗ 新修订的《政府信息公开条例》施行以来,收到政府信息公开申请9件。 → —
    county 2019 新修订的《条例》施行后,我县完善制度,全年收到政府信息公开申请14件。 → requests_received=14
    county 2021 新修订的《条例》施行后,制度更加完善,收到政府信息公开申请14件。 → requests_received=14
  `,
  "what an answer went through is no count of events": `
    county 2017 回应公众关注热点12次,其中通过微博微信回应5次,通过新闻发布会2次。 → hot_topic_responses=12 weibo_wechat_responses=5
    county 2017 回应公众关注热点12次,召开新闻发布会2次。 → hot_topic_responses=12 press_conferences=2
  `,
  "who takes part is said of all that is listed": `
    county 2023 主要负责人参加新闻发布会1次、在线访谈2次。 → press_conferences_principal=1 online_interviews_principal=2
    county 2023 召开新闻发布会3次、在线访谈4次,主要负责人参加新闻发布会1次和政府网站在线访谈2次。 → press_conferences=3 online_interviews=4 press_conferences_principal=1 online_interviews_principal=2
    county 2015 参加或举办新闻发布会2次,其中主要领导出席1次,组织政府网站在线访谈5次。 → press_conferences=2 press_conferences_principal=1 online_interviews=5
    county 2023 ✗ 制作图解26个、视频解读8个、专家解读5篇,其他解读12篇,政策公开更加充分。 → —
  `,
  "one number for two kinds is neither's": `
    county 2016 ✗ 举行新闻发布会和在线访谈共6场,发布政务信息。 → —
    county 2016 举行新闻发布会4场、在线访谈2场,发布政务信息。 → press_conferences=4 online_interviews=2
    county 2016 参加新闻发布会和政府网站在线访谈各2次。 → press_conferences=2 online_interviews=2
    county 2016 ✗ 全年召开政府信息公开工作会议和培训班12次。 → —
    county 2016 全年召开政府信息公开工作会议5次、举办培训班12次。 → meetings_held=5 training_sessions=12
    county 2016 ✗ 因政府信息公开引发的行政复议案件被维持或撤销4件。 → —
    county 2016 因政府信息公开引发行政复议3件,被维持或驳回2件,撤销或确认违法1件。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1
  `,
  "a sum behind its parts": `
    bureau 2016 落实政府信息公开工作人员,一名专职、两名兼职共三名。 → staff_full_time=1 staff_part_time=2 staff_total=3
    bureau 2016 政府信息公开工作由1名专职人员、2名兼职人员共计3人承担。 → staff_full_time=1 staff_part_time=2 staff_total=3
    bureau 2016 专职人员1名、兼职人员2名共3名从事政府信息公开工作。 → staff_full_time=1 staff_part_time=2 staff_total=3
  `,
  "a verb without an object is said of what was counted before": `
    county 2016 制发规范性文件15件,主动公开15件。 → normative_documents_produced=15 normative_documents_disclosed=15
    county 2016 ✗ 印发文件56件,主动公开40件。 → —
    bureau 2022 ✗ 办理建议提案56件,主动公开50件。 → —
    bureau 2022 ✗ 梳理便民事项56条,公开50条。 → —
    bureau 2022 收到政府信息公开申请3件,主动公开320条。 → requests_received=3 proactive_disclosures_total=320
  `,
  "said of all, and who is told of": `
    county 2016 行政诉讼2起,均驳回。 → litigation_total=2 litigation_upheld=2
    county 2016 23件政府信息公开申请全部按时答复。 → requests_answered=23
    bureau 2022 ✗ 局属二级单位收到政府信息公开申请3件。 → —
  `,
  "another kind beside the one that is asked for, and the organ's own words": `
    bureau 2021 我局门户网站发布各类信息8118篇,网站总访问量达4.5亿次,其中我局政府信息公开平台发布信息545篇。 → disclosed_via_website=8118 site_visits=450000000
    bureau 2023 某市司法局2023年政府信息公开工作年度报告⏎2023年,主动公开司法行政信息63条。 → proactive_disclosures_total=63
    bureau 2016 受理企业和群众提出的政府信息公开申请95件,已全部回复完毕。并对群众在我委门户网站提出的327条业务咨询与意见建议作出了回复。 → requests_accepted=95 requests_answered=95
    bureau 2016 ✗ 收到政府信息公开申请95件。群众通过网络提出的327条业务咨询已答复。 → requests_received=95
    bureau 2015 组织召开新闻发布会15场,新闻通气会2场,在线访谈3次。 → press_conferences=15 online_interviews=3
    bureau 2015 召开新闻通气会2场。 → press_conferences=2
    town 2020 通过“河包镇政务平台”微信公众号推送涉及教育、医疗、公共文化、社会保障等的政务动态68余条。 → disclosed_via_wechat=68
  `,
  "told of others by a circular, in an area's own report": `
    county 2016 ✗ 据全省通报,各市共收到政府信息公开申请12300件,公开信息84.6万条。 → —
    city 2012 ✗ 据全省通报,各市共收到政府信息公开申请12300件,公开信息84.6万条。 → —
    county 2016 据统计,各乡镇共收到政府信息公开申请3件。 → requests_received=3
    county 2018 收到政府信息公开申请8件,其中传真收悉1件,当面收悉7件。 → requests_received=8 requests_fax=1 requests_in_person=7
  `,
});
