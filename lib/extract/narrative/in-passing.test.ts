/** Figures told in passing: about those who came, by way of what went out, as a list beside its whole. Same notation as wordings.test.ts. */
import { specify } from "./test-kit-specify";

specify({
  "who came and who took part": `
    county 2011 到全县12个政府信息查阅点查阅的群众,全年有340人次。 → reading_points=12 reading_point_visits=340
    bureau 2012 到3个查阅点查阅政府信息的市民,本局全年有21人次。 → reading_points=3 reading_point_visits=21
    bureau 2012 ✗ 到3个窗口办事的群众,本局全年有2100人次。 → —
    county 2014 遇公众关注热点或重大舆情,均予回应,全年计24次。 → hot_topic_responses=24
    county 2014 ✗ 遇群众来信来访,均予回复,全年计24次。 → —
  `,
  "what went out by which way": `
    bureau 2016 政务微博发政府信息52条。 → disclosed_via_weibo=52
    bureau 2016 关注微信公众号可见的政府信息38条。 → disclosed_via_wechat=38
    county 2012 政府公报刊出信息67条。 → disclosed_via_gazette=67
    county 2012 主动公开政府信息500条,其中政府网站这一渠道公开400条,政府公报这一渠道公开20条,余下的80条以其他方式公开。 → proactive_disclosures_total=500 disclosed_via_website=400 disclosed_via_gazette=20 disclosed_via_other=80
    county 2012 ✗ 制定规范性文件5件,余下的80条以其他方式公开。 → normative_documents_produced=5
    county 2012 政务网站刊登信息3472条。 → disclosed_via_website=3472
  `,
  requests: `
    bureau 2018 在依申请公开工作中,本局接到的新申请为4件(当面1件,网络1件,信函2件)。 → requests_received=4 requests_in_person=1 requests_online=1 requests_letter=2
    county 2022 收到政府信息公开申请20件,其中自然人要求公开的18件,法人及其他组织要求公开的2件。 → requests_received=20 requests_received[natural_person]=18 requests_by_organisations=2
    county 2012 收到政府信息公开申请20件,其中发到公开邮箱(电子邮件)的5件,公民填表申请的12件,法人或者其他组织填表申请的3件。 → requests_received=20 requests_email=5 requests_by_citizens=12 requests_by_organisations=3
  `,
  "nothing at all": `
    town 2012 2012年,我镇政府信息公开的行政复议和行政诉讼一件也没有。 → reconsideration_total=0 litigation_total=0
    town 2012 ✗ 2012年,我镇征地拆迁的行政复议和行政诉讼一件也没有。 → —
  `,
});
