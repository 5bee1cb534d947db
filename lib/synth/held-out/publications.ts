/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Documents, gazette and visits. */

export const DOCUMENTS = [
  "<Y>，<S>共出台规范性文件{normative_documents_produced|normative_documents_made 件}，合法性审核率100%。",
  "<Y>，<S>制定规范性文件{normative_documents_produced|normative_documents_made 件}，全部按程序向社会公布。",
  "<Y>，<S>新出台规范性文件共{normative_documents_produced|normative_documents_made 件}，均同步起草解读方案。",
  "<Y>，<S>发布行政规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed|normative_documents_produced|normative_documents_made 件}，群众可在线查阅。",
  "<Y>，<S>主动公开行政规范性文件共{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>印发规范性文件{normative_documents_produced|normative_documents_made 件}，公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>规范性文件制发数为{normative_documents_produced|normative_documents_made 件}，统一登记、统一编号、统一发布。",
];
export const GAZETTE = [
  "全年编辑出版《<p>人民政府公报》{gazette_issues 期}，向机关、社区赠阅。",
  "《<p>人民政府公报》共编印{gazette_issues 期}，每期印数{#1000-5000}册。",
  "政府公报全年编发{gazette_issues 期}，电子版同步上网。",
  "<p>人民政府公报出版发行{gazette_issues 期}。",
];
export const VISITS = [
  "政府门户网站年访问量为{site_visits 人次~}。",
  "政府信息公开专栏全年访问总量{site_visits 次~}。",
  "网站全年点击量{site_visits 次~}。",
];
