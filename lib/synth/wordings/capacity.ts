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
        "召开新闻发布会{press_conferences 场}。",
        "<Y>，<S>举办新闻发布会{press_conferences 次}。",
        "<S>举行新闻发布会{press_conferences 场次}，主要负责同志参加新闻发布会{press_conferences_principal 次}。",
        "参加或举办新闻发布会{press_conferences 次}。",
      ],
      held_out: [
        "围绕社会关切，<Y>，<S>组织召开新闻发布会{press_conferences 场}。",
        "<Y>，<S>共有{press_conferences 场}新闻发布会面向媒体举行。",
      ],
    },
  },
  {
    id: "interviews",
    needs: ["online_interviews"],
    bank: {
      tuned: [
        "开展在线访谈{online_interviews 期}。",
        "政府网站举办在线访谈{online_interviews 次}。",
        "组织在线访谈活动{online_interviews 期}，主要负责同志参加在线访谈{online_interviews_principal 次}。",
      ],
      held_out: ["邀请部门负责人走进直播间，全年制作在线访谈节目{online_interviews 期}。"],
    },
  },
  {
    id: "interpretations",
    needs: ["policy_interpretations"],
    bank: {
      tuned: [
        "发布政策解读{policy_interpretations 篇}。",
        "全年发布政策解读稿件{policy_interpretations 篇}。",
        "<S>公开政策解读材料{policy_interpretations 条}。",
        "通过图文等形式发布解读信息{policy_interpretations 条}。",
      ],
      held_out: ["坚持政策与解读同步，共上传各类政策解读材料{policy_interpretations 篇}。"],
    },
  },
  {
    id: "responses",
    needs: ["hot_topic_responses"],
    bank: {
      tuned: [
        "回应公众关注热点或重大舆情{hot_topic_responses 次}。",
        "<Y>，<S>回应社会关切热点问题{hot_topic_responses 次}。",
        "主动回应热点舆情{hot_topic_responses 件}。",
      ],
      held_out: ["密切跟踪舆论动向，及时回应群众关注的热点{hot_topic_responses 次}。"],
    },
  },
  {
    id: "mailbox",
    needs: ["mailbox_messages_answered"],
    bank: {
      tuned: [
        "“<w>信箱”办结来信{mailbox_messages_answered 件}，答复率100%。",
        "<w>信箱办理群众来信{mailbox_messages_answered 件}。",
      ],
      held_out: ["通过领导信箱回复群众来信{mailbox_messages_answered 件}。"],
    },
  },
  {
    id: "consultations",
    needs: ["consultations_total", "consultations_onsite"],
    bank: {
      tuned: [
        "<Y>，<S>共接受公民咨询{consultations_total 人次}，其中现场咨询{consultations_onsite 人次}，电话咨询{consultations_phone 人次}，网上咨询{consultations_online 人次}。",
        "接待群众咨询{consultations_total 人次~}。",
        "接受政府信息公开咨询{consultations_total 人次}，其中电话咨询{consultations_phone 人次}。",
      ],
      held_out: [
        "<Y>，<S>解答公众咨询{consultations_total 人次}：现场接待{consultations_onsite 人次}，接听电话咨询{consultations_phone 人次}，网上咨询{consultations_online 人次}。",
      ],
    },
  },
  {
    id: "reading",
    needs: ["reading_points"],
    bank: {
      tuned: [
        "设立政府信息公开查阅点{reading_points 个}。",
        "<S>共设置政府信息查阅场所{reading_points 个}，接待查阅{reading_point_visits 人次}。",
        "在档案馆、图书馆等地设置政府信息公开查阅点{reading_points 处}。",
      ],
      held_out: ["建成政府信息公共查阅点{reading_points 个}，配备电脑、查询机等设备{#2-60}台。"],
    },
  },
  {
    id: "agencies",
    needs: ["dedicated_agencies"],
    bank: {
      tuned: [
        "<S>设有政府信息公开工作专门机构{dedicated_agencies 个}。",
        "成立政府信息公开专门机构{dedicated_agencies 个}。",
      ],
      held_out: ["<S>明确政府信息公开工作机构{dedicated_agencies 个}。"],
    },
  },
  {
    id: "staff",
    needs: ["staff_total"],
    bank: {
      tuned: [
        "从事政府信息公开工作人员{staff_total 人}，其中专职人员{staff_full_time 人}，兼职人员{staff_part_time 人}。",
        "<S>配备政府信息公开专兼职人员{staff_total 人}。",
        "<S>从事政府信息公开工作的人员共{staff_total 名}，其中专职{staff_full_time 名}、兼职{staff_part_time 名}。",
      ],
      held_out: [
        "<S>有专职工作人员{staff_full_time 名}、兼职工作人员{staff_part_time 名}负责政府信息公开工作。",
        "政府信息公开工作队伍共{staff_total 人}（专职{staff_full_time 人}、兼职{staff_part_time 人}）。",
      ],
    },
  },
  {
    id: "budget",
    needs: ["dedicated_budget"],
    bank: {
      tuned: [
        "安排政府信息公开专项经费{dedicated_budget 万元}。",
        "<Y>，<S>落实政府信息公开工作经费{dedicated_budget 万元}。",
        "投入政府信息公开专项经费{dedicated_budget 万元}。",
      ],
      held_out: ["<Y>，用于政府信息公开的专项经费为{dedicated_budget 万元}。"],
    },
  },
  {
    id: "meetings",
    needs: ["meetings_held"],
    bank: {
      tuned: [
        "召开政府信息公开工作会议{meetings_held 次}。",
        "<S>组织召开政府信息公开工作会议或专题会议{meetings_held 次}。",
        "全年召开政府信息公开专题会议{meetings_held 次}。",
      ],
      held_out: ["多次研究部署，<Y>，<S>共召开政务公开工作推进会{meetings_held 次}。"],
    },
  },
  {
    id: "training",
    needs: ["training_sessions"],
    bank: {
      tuned: [
        "举办政府信息公开培训班{training_sessions 期}，培训人员{training_participants 人次~}。",
        "<Y>，<S>组织政务公开业务培训{training_sessions 次}，参训{training_participants 人次~}。",
        "开展各类政府信息公开培训{training_sessions 场次}，接受培训人员{training_participants 人次~}。",
        "举办信息公开培训{training_sessions 次}。",
      ],
      held_out: [
        "着眼提升能力，<Y>，<S>集中开展政务公开培训{training_sessions 场}，受训人员达{training_participants 人次~}。",
        "以会代训，全年有{training_participants 人次?}参加了{training_sessions 期?}政府信息公开培训。",
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
