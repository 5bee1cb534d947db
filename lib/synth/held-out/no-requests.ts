/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). No requests at all, in words. */

export const NONE = [
  "<Y>，<S>{0 requests_received: 未收到公众要求公开政府信息的书面或网上申请}。",
  "<Y>，<S>{0 requests_received: 依申请公开收到0件}。",
  "<Y>，<S>{0 requests_received: 没有收到和办理政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 无人向本单位申请公开政府信息}。",
  "<Y>，<S>{0 requests_received: 政府信息公开申请为零}，渠道保持畅通。",
  "<Y>，<S>{0 requests_received: 未收到过依申请公开的申请}。",
  "<Y>，<S>{0 requests_received: 没有一例依申请公开}。",

  "<Y>，<S>{0 requests_received: 未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 未收到任何要求公开政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 没有收到公开申请}。",
  "<Y>，<S>{0 requests_received: 未接到群众要求公开的信息}。",
  "<Y>，<S>{0 requests_received: 未接到信息公开申请}。",
  "<Y>，<S>{0 requests_received: 没有依申请公开政府信息的情况}。",
  "<Y>，<S>{0 requests_received: 未收到申请公开政府信息件}。",
  "<Y>，<S>{0 requests_received: 未发生依申请公开事项}。",
  "<Y>，<S>{0 requests_received: 依申请公开0次}。",
  "<Y>，<S>{0 requests_received: 收到依申请公开申请共0件}，{0 requests_answered?+requests_processed?: 办理0件}。",
  "<Y>，<S>依申请公开平台运行正常，{0 requests_received: 未收到相关申请}。",
  "<Y>，<S>{0 requests_received: 未有公民、法人和其他组织向本单位申请公开政府信息}。",
  "<Y>，<S>{0 requests_received: 没有公民、法人及其他组织提出信息公开申请}。",
  "<Y>，<S>{0 requests_received: 政府信息公开申请数量为零}。",
  "<Y>，<S>畅通受理渠道，{0 requests_received: 全年未收到政府信息公开的申请}。",
  "<Y>，<S>{0 requests_received+requests_online?+requests_letter?+requests_in_person?: 未收到通过网络、信函、当面等方式提交的政府信息公开申请}。",
];
