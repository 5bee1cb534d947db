/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Documents, gazette and visits. */

export const DOCUMENTS = [
  "<Y>，<S>起草并印发规范性文件{normative_documents_produced|normative_documents_made 件}，均经集体讨论决定。",
  "<Y>，<S>规范性文件出台{normative_documents_produced|normative_documents_made 件}，都履行了公开征求意见程序。",
  "<Y>，<S>当年制定规范性文件的数量是{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>在网站公布规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}，均可下载。",
  "<Y>，<S>主动公开规范性文件的件数为{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>制发规范性文件和公开规范性文件分别为{normative_documents_produced|normative_documents_made 件}、{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "规范性文件方面，<Y>，<S>新制定{normative_documents_produced|normative_documents_made 件}，统一编排文号。",
];
export const GAZETTE = [
  "《<p>人民政府公报》按时出刊，全年共出{gazette_issues 期}。",
  "全年印制政府公报{gazette_issues 期}，放在图书馆、档案馆供人取阅。",
  "政府公报编印工作正常，共编印{gazette_issues 期}。",
  "政府公报：全年出版{gazette_issues 期}，网上可查历史各期。",
];
export const VISITS = [
  "全年共有{site_visits 人次~}访问政府门户网站。",
  "门户网站总访问量：{site_visits 次~}。",
  "一年来，公众浏览政府网站{site_visits 次~}。",
];
