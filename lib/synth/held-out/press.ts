/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Press, talks, interpretations, replies, letters. */

export const PRESS_TOPICS = {
  press: [
    "<Y>，<S>召开政府新闻发布会{press_conferences 场}，发布权威信息、解读政策内容。",
    "全年共举办新闻发布活动{press_conferences 场?}，负责人接受采访{#2-30}次。",
    "<S>参加或举办新闻发布会总次数{press_conferences 次}，其中主要负责同志参加新闻发布会{press_conferences_principal 次}。",
    "<S>围绕重点领域工作举办新闻发布会{press_conferences 场}。",
    "<Y>，<S>共召开新闻发布会{press_conferences 次}，主要负责人参加{press_conferences_principal 次}。",
    "新闻发布方面，<S>全年举办新闻发布会{press_conferences 场}。",
    "<S>组织召开新闻发布会{press_conferences 场次}，及时公布重大事项。",
  ],
  interviews: [
    "<S>开展政府网站在线访谈{online_interviews 次}，与网民互动交流。",
    "政府网站在线访谈次数{online_interviews 次}，主要负责同志参加政府网站在线访谈{online_interviews_principal 次}。",
    "<Y>，<S>组织在线访谈{online_interviews 期}，解答网民提问{#10-90}个。",
    "全年举办在线访谈节目{online_interviews 期}。",
    "<S>在门户网站推出在线访谈{online_interviews 期}，话题涉及就业、养老等。",
  ],
  interpretations: [
    "<S>转载、发布政策解读信息{policy_interpretations 条?}，形式涵盖图文、视频等。",
    "<Y>，<S>发布政策解读稿件{policy_interpretations 篇}。",
    "<S>通过文字、图解、视频等多种形式发布政策解读{policy_interpretations 条}。",
    "政策解读稿件发布数{policy_interpretations 篇}，其中负责人解读{#1-9}篇。",
    "<S>对出台的政策文件同步进行解读，全年发布解读材料{policy_interpretations 份}。",
    "全年共公开政策解读{policy_interpretations 条}，解读率达到100%。",
    "<S>制作发布政策解读{policy_interpretations 件}，其中视频解读{#1-5}件。",
  ],
  responses: [
    "<S>回应公众关注热点或重大舆情{hot_topic_responses 次}，及时消除疑虑。",
    "<Y>，<S>主动回应社会关切，回应公众关注热点或重大舆情{hot_topic_responses 次}。",
    "微博微信回应事件{weibo_wechat_responses 次}，其他方式回应事件{other_channel_responses 次}。",
    "<S>做好舆情监测和处置，回应公众关注热点或重大舆情数为{hot_topic_responses 次}。",
    "全年回应重大舆情和公众关注热点{hot_topic_responses 次}，通过微博微信回应事件{weibo_wechat_responses 次}。",
  ],
  mailbox: [
    "<w>信箱全年回复群众来信{mailbox_messages_answered 件}。",
    "通过“<w>信箱”答复来信{mailbox_messages_answered 件}，按时回复率{#95-99}%。",
    "<Y>，<S>办理回复<w>信箱来信{mailbox_messages_answered 件}。",
    "<S>办复<w>信箱留言{mailbox_messages_answered 条}。",
    "全年受理并答复<w>信箱信件{mailbox_messages_answered 件}，群众反映问题得到及时解决。",
  ],
};
