/** Press and replies, consultations, staff, agencies, money, meetings and training. All wordings are our own. */
import { figure } from "../figures";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { organs, time, whole } from "./words";

type Topic = { id: string; needs: string[]; bank: Bank };

const TOPICS: Topic[] = [
  {
    id: "press",
    needs: ["press_conferences"],
    bank: {
      tuned: [
        "举行{press_conferences 场}新闻发布会，主题涵盖民生实事。",
        "<S>新闻发布会共举办{press_conferences 场}。",
        "全年共召开新闻发布会{press_conferences 场}，权威信息及时送达。",
        "<Y>，<S>组织新闻发布会{press_conferences 场}。",
        "召开新闻发布会{press_conferences 场}。",
        "<Y>，<S>举办新闻发布会{press_conferences 次}。",
        "<S>举行新闻发布会{press_conferences 场次}，主要负责同志参加新闻发布会{press_conferences_principal 次}。",
        "参加或举办新闻发布会{press_conferences 次}。",
        "新闻发布会全年举行{press_conferences 场次}。",
        "举办各类新闻发布会、通气会{press_conferences 场?}。",
        "先后举行{press_conferences 次}新闻发布会。",
        "围绕社会关切，<Y>，<S>组织召开新闻发布会{press_conferences 场}。",
        "<Y>，<S>共有{press_conferences 场}新闻发布会面向媒体举行。",
      ],
      held_out: [
        "<Y>，<S>组织新闻发布会{press_conferences 场}、媒体见面会{#2-9}场。",
        "新闻发布会：全年召开{press_conferences 场}。",
        "<S>全年新闻发布会数量为{press_conferences 场}。",
        "{press_conferences 场}新闻发布会相继召开，回应了教育、医保等民生关切。",
        "坚持以新闻发布会形式发布权威信息，全年共举办{press_conferences 场}。",
      ],
      fresh: [
        "建立新闻发言人制度，确定新闻发言人{#2-90}名，举行新闻发布会{press_conferences 次}。",
        "新闻发布工作扎实开展，<Y>，<S>举办新闻发布会共计{press_conferences 场}。",
        "<Y>，<S>累计组织新闻发布会{press_conferences 场次}，较上年增加{#1-6}场次。",
        "通过召开新闻发布会（{press_conferences 场}）、组织媒体采访等方式，及时发布重要信息。",
        "<Y>，由<O>主办的新闻发布会共{press_conferences 场}。",
      ],
    },
  },
  {
    id: "interviews",
    needs: ["online_interviews"],
    bank: {
      tuned: [
        "{online_interviews 期}在线访谈如期开展。",
        "<S>在线访谈举办{online_interviews 期}。",
        "全年开展网上在线访谈{online_interviews 期}。",
        "<Y>，<S>举办“在线访谈”{online_interviews 期}。",
        "开展在线访谈{online_interviews 期}。",
        "政府网站举办在线访谈{online_interviews 次}。",
        "组织在线访谈活动{online_interviews 期}，主要负责同志参加在线访谈{online_interviews_principal 次}。",
        "“在线访谈”栏目全年播出{online_interviews 期}。",
        "组织部门负责同志参加在线访谈{online_interviews 次}。",
        "邀请部门负责人走进直播间，全年制作在线访谈节目{online_interviews 期}。",
      ],
      held_out: [
        "“在线访谈”全年完成{online_interviews 期}，网友提问{#20-300}条。",
        "<Y>，<S>有{online_interviews 期}在线访谈节目上线。",
        "在线访谈（{online_interviews 期}）与民意征集（{#2-20}次）同步开展。",
      ],
      fresh: [
        "<Y>，<S>举办在线访谈的次数为{online_interviews 次}。",
        "在政府网站策划推出在线访谈{online_interviews 期}，图文直播{#2-30}场。",
        "开设网上访谈直播间，<S>组织在线访谈共计{online_interviews 次}。",
        "围绕营商环境、养老服务等主题，录制播出在线访谈{online_interviews 期}。",
      ],
    },
  },
  {
    id: "interpretations",
    needs: ["policy_interpretations"],
    bank: {
      tuned: [
        "解读材料同步发布{policy_interpretations 篇}。",
        "<S>为重要文件配发政策解读{policy_interpretations 篇}。",
        "<Y>，<S>发布政策解读材料{policy_interpretations 篇}。",
        "编发政策解读文章{policy_interpretations 篇}。",
        "发布政策解读{policy_interpretations 篇}。",
        "全年发布政策解读稿件{policy_interpretations 篇}。",
        "<S>公开政策解读材料{policy_interpretations 条}。",
        "通过图文等形式发布解读信息{policy_interpretations 条}。",
        "全年制作政策解读{policy_interpretations 篇}，其中图解{#1-3}篇。",
        "政策解读稿件发布{policy_interpretations 篇}。",
        "对重要文件开展解读，发布解读文章{policy_interpretations 篇}。",
        "坚持政策与解读同步，共上传各类政策解读材料{policy_interpretations 篇}。",
      ],
      held_out: [
        "<Y>，<S>围绕出台的重要政策撰写并刊发解读稿件{policy_interpretations 篇}。",
        "<S>各类政策解读稿件上网{policy_interpretations 篇}，点击量{#10000-90000}次。",
        "<S>做好政策解读，共刊载解读稿{policy_interpretations 篇}。",
        "“政策解读”专栏刊登解读文章{policy_interpretations 篇}。",
      ],
      fresh: [
        "全年发布政策解读{policy_interpretations 篇}、政策问答{#3-40}条。",
        "与文件同步推出的政策解读材料共有{policy_interpretations 篇}。",
        "<Y>，<S>发布文字解读、图片解读、视频解读等政策解读材料共计{policy_interpretations 件}。",
        "政策解读力度加大，全年推出各类解读材料{policy_interpretations 篇}，形式涵盖文字、图表、视频。",
      ],
    },
  },
  {
    id: "responses",
    needs: ["hot_topic_responses"],
    bank: {
      tuned: [
        "全年对{hot_topic_responses 件}热点舆情作出回应。",
        "<S>热点舆情回应{hot_topic_responses 次}。",
        "全年回应公众关注热点{hot_topic_responses 次}。",
        "及时处置并回应热点舆情{hot_topic_responses 次}。",
        "回应公众关注热点或重大舆情{hot_topic_responses 次}。",
        "<Y>，<S>回应社会关切热点问题{hot_topic_responses 次}。",
        "主动回应热点舆情{hot_topic_responses 件}。",
        "回应社会关切{hot_topic_responses 次}，舆情总体平稳。",
        "对公众关注的热点问题作出回应{hot_topic_responses 次}。",
        "密切跟踪舆论动向，及时回应群众关注的热点{hot_topic_responses 次}。",
      ],
      held_out: [
        "就物业管理、入学政策等群众关心的热点，公开回应{hot_topic_responses 次}。",
        "<Y>，<S>针对公众关注的热点问题作出回应共{hot_topic_responses 次}。",
        "热点问题回应全年共{hot_topic_responses 次}，发布辟谣信息{#1-9}条。",
      ],
      fresh: [
        "健全舆情监测机制，回应社会热点关切{hot_topic_responses 次}。",
        "对社会关注热点先后作出{hot_topic_responses 次}公开回应。",
        "<S>全年主动回应公众关注热点或重大舆情的次数为{hot_topic_responses 次}。",
      ],
    },
  },
  {
    id: "mailbox",
    needs: ["mailbox_messages_answered"],
    bank: {
      tuned: [
        "“<w>信箱”收到并答复来信{mailbox_messages_answered 件}。",
        "“<w>信箱”答复群众来信{mailbox_messages_answered 件}。",
        "“<w>信箱”全年办理{mailbox_messages_answered 件}。",
        "办结<w>信箱来信{mailbox_messages_answered 封}。",
        "“<w>信箱”办结来信{mailbox_messages_answered 件}，答复率100%。",
        "<w>信箱办理群众来信{mailbox_messages_answered 件}。",
        "“<w>信箱”栏目共回复{mailbox_messages_answered 件}，满意率{#80-99}%。",
        "答复<w>信箱邮件{mailbox_messages_answered 件}。",
        "通过领导信箱回复群众来信{mailbox_messages_answered 件}。",
      ],
      held_out: [
        "“<w>信箱”办理回复来信共{mailbox_messages_answered 封}。",
        "<w>信箱全年答复留言{mailbox_messages_answered 条}。",
        "网上<w>信箱共办复群众来信{mailbox_messages_answered 件}。",
      ],
      fresh: [
        "畅通互动渠道，“<w>信箱”回复群众留言{mailbox_messages_answered 条}，平均办理时长{#2-6}天。",
        "处理<w>信箱来件{mailbox_messages_answered 件}，均已反馈来信人。",
        "群众通过“<w>信箱”反映的{mailbox_messages_answered 件}诉求已全部答复。",
      ],
    },
  },
  {
    id: "consultations",
    needs: ["consultations_total", "consultations_onsite"],
    bank: {
      tuned: [
        "群众来电来访咨询{consultations_total 人次}，均耐心解答。",
        "<S>接受咨询{consultations_total 人次}，其中，现场{consultations_onsite 人次}、电话{consultations_phone 人次}、网上{consultations_online 人次}。",
        "<S>接受各类政府信息公开咨询{consultations_total 人次}。",
        "<Y>，共接受公众咨询{consultations_total 人次}，其中网上咨询{consultations_online 人次}。",
        "<Y>，<S>共接受公民咨询{consultations_total 人次}，其中现场咨询{consultations_onsite 人次}，电话咨询{consultations_phone 人次}，网上咨询{consultations_online 人次}。",
        "接待群众咨询{consultations_total 人次~}。",
        "接受政府信息公开咨询{consultations_total 人次}，其中电话咨询{consultations_phone 人次}。",
        "受理群众咨询{consultations_total 人次~}。",
        "提供政府信息公开咨询服务{consultations_total 人次}，其中来电咨询{consultations_phone 人次}。",
        "<Y>，<S>解答公众咨询{consultations_total 人次}：现场接待{consultations_onsite 人次}，接听电话咨询{consultations_phone 人次}，网上咨询{consultations_online 人次}。",
      ],
      held_out: [
        "咨询处理情况：<Y>，<S>接受公民、法人和其他组织政府信息公开方面的咨询{consultations_total 人次}。",
        "政府信息公开咨询总量为{consultations_total 人次}，按方式分为现场{consultations_onsite 人次}、电话{consultations_phone 人次}、网上{consultations_online 人次}。",
        "接受公众咨询{consultations_total 人次}（现场{consultations_onsite 人次}；电话{consultations_phone 人次}；网上{consultations_online 人次}）。",
        "为群众提供政府信息公开咨询服务共{consultations_total 人次~}。",
      ],
      fresh: [
        "<Y>，<S>现场、电话、网上接受公众咨询分别为{consultations_onsite 人次}、{consultations_phone 人次}、{consultations_online 人次}，合计{consultations_total 人次}。",
        "就政府信息公开事项前来现场咨询的群众有{consultations_onsite 人次}，电话咨询的有{consultations_phone 人次}。",
        "<Y>，<S>共接受咨询{consultations_total 人次}。其中，来人咨询{consultations_onsite 人次}，来电咨询{consultations_phone 人次}，网络咨询{consultations_online 人次}。",
        "<Y>，<S>耐心解答群众有关政府信息公开的咨询共计{consultations_total 人次}，其中通过电话答复的{consultations_phone 人次}。",
      ],
    },
  },
  {
    id: "reading",
    needs: ["reading_points"],
    bank: {
      tuned: [
        "在{reading_points 个}场所设立了政府信息公开查阅点。",
        "公共查阅点建成{reading_points 个}，服务群众{reading_point_visits 人次?}。",
        "<S>设有政府信息公开查阅点{reading_points 个}，配有专人服务。",
        "现有政府信息查阅中心{reading_points 个}。",
        "政府信息公开查阅点共{reading_points 个}。",
        "设立政府信息公开查阅点{reading_points 个}。",
        "<S>共设置政府信息查阅场所{reading_points 个}，接待查阅{reading_point_visits 人次}。",
        "在档案馆、图书馆等地设置政府信息公开查阅点{reading_points 处}。",
        "依托图书馆、档案馆开设政府信息查阅场所{reading_points 处}。",
        "全年在{reading_points 个}政府信息公开查阅点接待群众{reading_point_visits 人次}。",
        "建成政府信息公共查阅点{reading_points 个}，配备电脑、查询机等设备{#2-60}台。",
      ],
      held_out: [
        "设置的{reading_points 个}政府信息查阅点全年接待查阅{reading_point_visits 人次}。",
        "目前，<S>建有政府信息查阅点{reading_points 个}，全年接待查阅群众{reading_point_visits 人次}。",
        "查阅点建设方面，<S>在图书馆、档案馆、政务服务中心共设政府信息查阅点{reading_points 处}。",
        "群众可在{reading_points 处}查阅场所查询政府信息。",
      ],
      fresh: [
        "<S>政府信息公开查阅场所达到{reading_points 个}。",
        "政府信息公开各查阅点（共{reading_points 个}）配备了电脑、打印机和专门服务人员。",
        "<S>现设政府信息公开申请受理点{#1-9}个、政府信息查阅点{reading_points 个}。",
        "政府信息公开查阅点{reading_points 个}、信息公开栏{#3-90}块、电子显示屏{#2-30}块投入使用。",
      ],
    },
  },
  {
    id: "agencies",
    needs: ["dedicated_agencies"],
    bank: {
      tuned: [
        "政府信息公开专门机构设有{dedicated_agencies 个}。",
        "设立政府信息公开工作机构{dedicated_agencies 个}。",
        "<S>政府信息公开专门机构{dedicated_agencies 个}。",
        "<S>设有政府信息公开工作专门机构{dedicated_agencies 个}。",
        "成立政府信息公开专门机构{dedicated_agencies 个}。",
        "<S>成立了{dedicated_agencies 个}政府信息公开工作机构。",
        "设置政府信息公开专门工作机构{dedicated_agencies 个}。",
        "<S>明确政府信息公开工作机构{dedicated_agencies 个}。",
      ],
      held_out: [
        "<S>现有政府信息公开专门机构（科室）{dedicated_agencies 个}。",
        "组建政府信息公开工作专门机构{dedicated_agencies 个}，明确职责分工。",
        "机构设置上，<S>共有政府信息公开专门机构{dedicated_agencies 个}，受理窗口{#2-20}个。",
      ],
      fresh: [
        "<S>政府信息公开工作专门机构数为{dedicated_agencies 个}。",
        "<S>已有{dedicated_agencies 个}负责政府信息公开的专门机构。",
        "<S>设立承担政府信息公开工作的专门机构{dedicated_agencies 个}。",
      ],
    },
  },
  {
    id: "staff",
    needs: ["staff_total"],
    bank: {
      tuned: [
        "<S>专职{staff_full_time 名}、兼职{staff_part_time 名}，共{staff_total 名}工作人员承担政府信息公开工作。",
        "政府信息公开工作人员{staff_total 人}，均经过培训上岗。",
        "<S>共有从事政府信息公开工作人员{staff_total 人}。",
        "<S>专职人员{staff_full_time 人}、兼职人员{staff_part_time 人}从事政府信息公开工作。",
        "<S>确定政府信息公开工作人员{staff_total 名}，其中专职人员{staff_full_time 名}。",
        "从事政府信息公开工作人员{staff_total 人}，其中专职人员{staff_full_time 人}，兼职人员{staff_part_time 人}。",
        "<S>配备政府信息公开专兼职人员{staff_total 人}。",
        "<S>从事政府信息公开工作的人员共{staff_total 名}，其中专职{staff_full_time 名}、兼职{staff_part_time 名}。",
        "<S>负责政府信息公开的工作人员共{staff_total 名}，其中全职{staff_full_time 名}、兼职{staff_part_time 名}。",
        "<S>落实政府信息公开专（兼）职人员{staff_total 名}。",
        "<S>有专职工作人员{staff_full_time 名}、兼职工作人员{staff_part_time 名}负责政府信息公开工作。",
        "政府信息公开工作队伍共{staff_total 人}（专职{staff_full_time 人}、兼职{staff_part_time 人}）。",
      ],
      held_out: [
        "<S>专门从事政府信息公开工作的人员为{staff_full_time 人}，兼职人员为{staff_part_time 人}，合计{staff_total 人}。",
        "人员配备上，<S>有{staff_total 名}同志负责政府信息公开工作，专职的{staff_full_time 名}，兼职的{staff_part_time 名}。",
        "<S>配备政府信息公开工作人员{staff_total 名}（专职{staff_full_time 名}，兼职{staff_part_time 名}）。",
        "<S>从事政府信息公开工作的专、兼职人员共计{staff_total 人}。",
      ],
      fresh: [
        "<S>政府信息公开专职、兼职工作人员分别为{staff_full_time 人}和{staff_part_time 人}。",
        "<S>政府信息公开工作人员总数{staff_total 人}，其中：专职{staff_full_time 人}、兼职{staff_part_time 人}。",
        "<S>安排{staff_full_time 名}专职人员和{staff_part_time 名}兼职人员承担政府信息公开工作。",
        "政府信息公开工作由{staff_total 名}工作人员承担，全部经过岗前培训。",
      ],
    },
  },
  {
    id: "budget",
    needs: ["dedicated_budget"],
    bank: {
      tuned: [
        "全年政府信息公开经费支出{dedicated_budget 万元}。",
        "<S>将政府信息公开经费{dedicated_budget 万元}列入年度预算。",
        "政府信息公开专项经费{dedicated_budget 万元}。",
        "<S>共投入政府信息公开工作经费{dedicated_budget 万元}。",
        "<Y>，<S>列支政府信息公开经费{dedicated_budget 万元}。",
        "安排政府信息公开专项经费{dedicated_budget 万元}。",
        "<Y>，<S>落实政府信息公开工作经费{dedicated_budget 万元}。",
        "投入政府信息公开专项经费{dedicated_budget 万元}。",
        "为保障工作开展，<S>安排专项经费{dedicated_budget 万元}用于政府信息公开。",
        "财政拨付政府信息公开经费{dedicated_budget 万元}。",
        "<Y>，用于政府信息公开的专项经费为{dedicated_budget 万元}。",
      ],
      held_out: [
        "<S>政府信息公开工作经费共支出{dedicated_budget 元}。",
        "<Y>，<S>拨出{dedicated_budget 万元}专款用于政府信息公开。",
        "经费保障方面，<S>全年安排政府信息公开经费{dedicated_budget 万元}。",
      ],
      fresh: [
        "<Y>，<S>政府信息公开专项经费投入共计{dedicated_budget 万元}。",
        "<S>用于政府信息公开工作的经费为{dedicated_budget 万元}，主要用于网站运维和公报印制。",
        "政府信息公开专项经费预算{dedicated_budget 万元}，已足额到位。",
      ],
    },
  },
  {
    id: "meetings",
    needs: ["meetings_held"],
    bank: {
      tuned: [
        "<S>先后{meetings_held 次}召开政府信息公开工作会议。",
        "政府信息公开工作会议、专题会议共召开{meetings_held 次}。",
        "<Y>，<S>召开政务公开工作会议{meetings_held 次}。",
        "<S>共召开政府信息公开推进会、专题会{meetings_held 次}。",
        "召开{meetings_held 次}政府信息公开工作会议。",
        "召开政府信息公开工作会议{meetings_held 次}。",
        "<S>组织召开政府信息公开工作会议或专题会议{meetings_held 次}。",
        "全年召开政府信息公开专题会议{meetings_held 次}。",
        "主要领导主持召开政府信息公开专题会议{meetings_held 次}。",
        "全年共组织政务公开工作会议{meetings_held 场}，逐项部署任务。",
        "多次研究部署，<Y>，<S>共召开政务公开工作推进会{meetings_held 次}。",
      ],
      held_out: [
        "<S>召开政务公开领导小组会议、推进会议等共计{meetings_held 次}。",
        "<Y>，<S>共组织{meetings_held 次}政府信息公开专题会议，逐级传导压力。",
        "<S>全年就政府信息公开工作召开会议{meetings_held 次}。",
      ],
      fresh: [
        "<Y>，<S>专题研究政府信息公开工作的会议共召开{meetings_held 次}。",
        "领导高度重视，先后主持召开政府信息公开工作专题会议{meetings_held 次}，作出批示{#2-9}次。",
        "政府信息公开工作会议全年召开{meetings_held 场次}。",
      ],
    },
  },
  {
    id: "training",
    needs: ["training_sessions"],
    bank: {
      tuned: [
        "全年培训政府信息公开工作人员{training_participants 人次~}，举办培训班{training_sessions 期}。",
        "<S>{training_sessions 次}政府信息公开培训覆盖{training_participants 人次~}。",
        "<S>开展政府信息公开业务培训{training_sessions 次}，培训{training_participants 人次~}。",
        "全年举办政务公开培训{training_sessions 场}，参加培训{training_participants 人次~}。",
        "举办政府信息公开培训班{training_sessions 期}，培训人员{training_participants 人次~}。",
        "<Y>，<S>组织政务公开业务培训{training_sessions 次}，参训{training_participants 人次~}。",
        "开展各类政府信息公开培训{training_sessions 场次}，接受培训人员{training_participants 人次~}。",
        "举办信息公开培训{training_sessions 次}。",
        "<S>共举办{training_sessions 期}政府信息公开培训班，培训工作人员{training_participants 人次~}。",
        "政府信息公开培训全年举办{training_sessions 次}，参训人员{training_participants 人次~}。",
        "组织开展依申请公开业务培训{training_sessions 次}。",
        "着眼提升能力，<Y>，<S>集中开展政务公开培训{training_sessions 场}，受训人员达{training_participants 人次~}。",
        "以会代训，全年有{training_participants 人次?}参加了{training_sessions 期?}政府信息公开培训。",
      ],
      held_out: [
        "抓好业务培训，<Y>，<S>组织政务公开专题培训{training_sessions 次}，并选派{#1-9}人参加上级跟班学习。",
        "<S>举办培训{training_sessions 次}，对从事政府信息公开工作的{training_participants 人次~}进行了培训。",
        "<Y>，<S>接受政府信息公开业务培训的人员共{training_participants 人次~}，培训共{training_sessions 次}。",
        "<Y>，<S>举办政府信息公开业务培训共{training_sessions 期}，{training_participants 人次}参加。",
      ],
      fresh: [
        "<S>先后{training_sessions 次}组织政府信息公开工作人员集中培训，参训{training_participants 人次~}。",
        "政府信息公开培训班办班{training_sessions 期}，受训{training_participants 人次}。",
        "培训方面，<S>开展政府信息公开专题培训{training_sessions 场次}，覆盖{training_participants 人次~}。",
        "政府信息公开培训{training_sessions 次}（培训{training_participants 人次}）。",
      ],
    },
  },
];

export const TOPIC_IDS = TOPICS.map((t) => t.id);

/** One topic, or null where the unit has no such figure. */
export function topic(v: Voice, id: string): Told | null {
  const t = TOPICS.find((x) => x.id === id);
  if (!t) return null;
  const fits = t.needs.every((k) => figure(v.figures, k) !== undefined);
  if (!fits || (figure(v.figures, t.needs[0] as string) ?? 0) === 0) return null;
  const known = t.bank[v.split].filter((b) =>
    [...b.matchAll(/\{([a-z_]+)/g)].every((m) => figure(v.figures, m[1] as string) !== undefined),
  );
  if (known.length === 0) return null;
  return say(v, choose(v, { ...t.bank, [v.split]: known }), {
    words: {
      Y: time(v),
      S: whole(v),
      O: organs(v),
      w: /[市县区镇州]$/.test(v.unit.place) ? `${v.unit.place.at(-1)}长` : "领导",
    },
  });
}

/** Several topics in one paragraph. */
export const topics = (v: Voice, ids: readonly string[]): Told =>
  joined(ids.map((t) => topic(v, t)).filter((t): t is Told => t !== null));
