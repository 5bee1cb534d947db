/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Documents, gazette and visits. */

export const DOCUMENTS = [
  "<Y>，<S>共制定行政规范性文件{normative_documents_produced|normative_documents_made 件}，均在网站公开。",
  "<Y>，<S>共制定出台规范性文件{normative_documents_produced|normative_documents_made 件}，备案率100%。",
  "<Y>，<S>以本级名义制发规范性文件{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>制发规范性文件总数为{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}，均同步解读。",
  "<Y>，<S>共公开行政规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>新制定规范性文件{normative_documents_produced|normative_documents_made 件}，主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>出台行政规范性文件共计{normative_documents_produced|normative_documents_made 件}，全部进行了合法性审查。",
];
export const GAZETTE = [
  "全年编印《<p>人民政府公报》{gazette_issues 期}，免费发放至村（社区）。",
  "《<p>人民政府公报》全年出刊{gazette_issues 期}。",
  "编辑发行《<p>人民政府公报》{gazette_issues 期}，发行{#2000-9000}册。",
  "全年共发行<p>人民政府公报{gazette_issues 期}。",
  "政府公报编辑出版工作有序开展，全年出版{gazette_issues 期}。",
];
export const VISITS = [
  "门户网站全年访问量达{site_visits 人次~}。",
  "政府网站年度总访问量{site_visits 人次~}。",
  "信息公开网页全年访问量为{site_visits 次~}。",
  "政府门户网站全年浏览量{site_visits 次~}。",
];
