/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Documents, gazette and visits. */

export const DOCUMENTS = [
  "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>共制发规范性文件{normative_documents_produced|normative_documents_made 件}，均按要求进行了备案。",
  "<Y>，<S>共制定行政规范性文件{normative_documents_produced|normative_documents_made 件}。",
  "<Y><S>主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>共主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 条}。",
  "<Y>，<S>制发规范性文件总数{normative_documents_produced|normative_documents_made 件}，主动公开规范性文件数{normative_documents_disclosed|normative_documents_newly_disclosed 条}。",
  "<Y>，<S>新制发行政规范性文件{normative_documents_produced|normative_documents_made 件}。",
];
export const GAZETTE = [
  "全年共编印政府公报{gazette_issues 期}。",
  "全年共编发《<p>人民政府公报》{gazette_issues 期}。",
  "全年出版政府公报{gazette_issues 期}，免费向社会公众发放。",
  "编辑出版政府公报{gazette_issues 期}。",
];
export const VISITS = [
  "政府网站全年总访问量{site_visits 次~}。",
  "全年网站总访问量达{site_visits 次~}。",
  "全年门户网站访问量达到{site_visits 人次~}。",
];
