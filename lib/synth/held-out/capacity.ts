/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Press, consultations, staff, money, meetings. */
import { PRESS_TOPICS } from "./press";

export const TOPICS = {
  ...PRESS_TOPICS,
  consultations: [
    "<Y>，<S>共接受公民、法人及其他组织政府信息公开方面的咨询{consultations_total 人次}，其中电话咨询{consultations_phone 人次}、现场咨询{consultations_onsite 人次}。",
    "<S>接受政府信息公开咨询共{consultations_total 人次}，其中通过电话咨询{consultations_phone 人次}，通过网络咨询{consultations_online 人次}。",
    "全年政府信息公开咨询{consultations_total 人次}，现场咨询{consultations_onsite 人次}，网上咨询{consultations_online 人次}，电话咨询{consultations_phone 人次}。",
    "接待政府信息公开现场咨询{consultations_onsite 人次}，接听咨询电话{consultations_phone 人次}，回复网上咨询{consultations_online 人次}。",
    "政府信息公开咨询情况：<Y>，<S>接受咨询{consultations_total 人次~}。",
    "<Y>，<S>为群众提供政府信息公开咨询服务{consultations_total 人次}，咨询内容以社会保障和教育为主。",
  ],
  reading: [
    "在图书馆、档案馆和政务服务中心设立政府信息公开查阅点{reading_points 个}。",
    "<S>共设政府信息公共查阅点{reading_points 个}，配备查询设备{#2-9}台。",
    "政府信息公开查阅场所共有{reading_points 处}，群众可就近查阅。",
    "开辟政府信息公开公共查阅点{reading_points 个}，均安排专人值守。",
    "<S>共建成政府信息公开查阅点{reading_points 个}，实现就近查阅。",
    "<S>规范政府信息公开查阅点{reading_points 个}，接待查阅群众{reading_point_visits 人次}。",
  ],
  agencies: [
    "<S>承担政府信息公开职责的专门机构{dedicated_agencies 个}。",
    "<S>成立政府信息公开专门机构{dedicated_agencies 个}，统筹推进各项工作。",

    "<S>设有政府信息公开专门工作机构{dedicated_agencies 个}。",
    "设立政府信息公开工作专门机构{dedicated_agencies 个}，配备专用办公设备{#2-9}套。",
    "机构情况：<S>共有政府信息公开工作专门机构{dedicated_agencies 个}。",
  ],
  staff: [
    "<S>全职从事政府信息公开的工作人员{staff_full_time 人}，兼职的{staff_part_time 人}。",
    "<S>现有政府信息公开工作人员{staff_total 人}，均经过培训上岗。",

    "<S>从事政府信息公开工作人员{staff_total 人}，其中专职{staff_full_time 人}，兼职{staff_part_time 人}。",
    "人员情况：<S>共有专职信息公开工作人员{staff_full_time 名}，兼职信息公开工作人员{staff_part_time 名}。",
    "<S>配备政府信息公开专职工作人员{staff_full_time 名}，兼职人员{staff_part_time 名}，负责信息收集、整理和发布。",
    "<S>共有{staff_total 人}从事政府信息公开工作，其中{staff_full_time 人}为专职。",
    "政府信息公开工作人员共{staff_total 名}（专职{staff_full_time 名}、兼职{staff_part_time 名}）。",
    "<S>落实政府信息公开工作人员{staff_total 人}，每季度考核{#1-2}次。",
    "专门配备{staff_full_time 名}全职工作人员和{staff_part_time 名}兼职工作人员负责政府信息公开。",
  ],
  budget: [
    "<S>政府信息公开经费专款专用，全年专项经费{dedicated_budget 万元}。",
    "<Y>，<S>安排用于政府信息公开的专项经费{dedicated_budget 万元}。",

    "<Y>，<S>政府信息公开工作专项经费{dedicated_budget 万元}，保障各项工作顺利开展。",
    "<S>将政府信息公开工作经费纳入财政预算，<Y>专项经费{dedicated_budget 万元}。",
    "政府信息公开专项经费支出{dedicated_budget 万元}，用于宣传、培训等。",
    "经费情况：<Y>，<S>投入政府信息公开专项经费{dedicated_budget 万元}。",
    "全年政府信息公开工作专项经费为{dedicated_budget 万元}，比预算节约{#2-9}%。",
  ],
  meetings: [
    "<S>全年召开政务公开领导小组会议或专题会议{meetings_held 次}。",
    "研究部署政府信息公开工作的专题会议召开{meetings_held 次}。",

    "<S>召开政府信息公开工作会议或专题会议{meetings_held 次}，研究解决突出问题。",
    "<Y>，<S>召开政务公开工作推进会{meetings_held 次}。",
    "全年召开政府信息公开工作会或专题会{meetings_held 次}。",
    "<S>主要负责同志主持召开政务公开专题会议{meetings_held 次}。",
    "<S>先后召开{meetings_held 次}政府信息公开专题会议，传达学习新要求。",
    "<Y>，<S>政府信息公开工作会议共召开{meetings_held 次}，印发纪要{#1-9}份。",
  ],
  training: [
    "<S>举办信息公开业务骨干培训班{training_sessions 期}，共{training_participants 人次}参加学习。",
    "<S>组织政府信息公开条例专题培训{training_sessions 次}，{training_participants 人次}参训。",

    "<S>举办政府信息公开培训班{training_sessions 次}，接受培训人员{training_participants 人次}。",
    "<Y>，<S>组织开展政务公开业务培训{training_sessions 次}，参训人员{training_participants 人次}。",
    "<S>开展政府信息公开专题培训{training_sessions 场}，培训人员{training_participants 人次~}。",
    "<S>结合工作需求，组织政务公开业务培训{training_sessions 次}。",
    "举办各类政府信息公开培训{training_sessions 期}，{training_participants 人次}接受培训。",
    "<S>全年召开政务公开业务培训会{training_sessions 次}，累计参训{training_participants 人次}。",
    "教育培训方面，<S>共举办政务公开培训{training_sessions 次}，培训{training_participants 人次}。",
    "<Y>，<S>通过以会代训等方式开展政府信息公开培训{training_sessions 场次}，参加人数{training_participants 人次}。",
  ],
};
