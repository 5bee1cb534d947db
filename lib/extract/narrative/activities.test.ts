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
});
