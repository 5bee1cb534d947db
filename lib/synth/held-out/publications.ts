/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Documents, gazette and visits. */

export const DOCUMENTS = [
  "<Y>，<S>制发行政规范性文件{normative_documents_produced|normative_documents_made 件}，全部通过网站公开。",
  "<Y>，<S>新制发规范性文件{normative_documents_produced|normative_documents_made 件}，保留{#20-90}件，宣布失效{#2-30}件。",
  "<Y>，<S>印发规范性文件共{normative_documents_produced|normative_documents_made 件}，均附解读。",
  "<Y>，<S>制定出台行政规范性文件{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>主动公开规范性文件共{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>公开规范性文件数{normative_documents_disclosed|normative_documents_newly_disclosed 件}，制发规范性文件总数{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>规范性文件制发{normative_documents_produced|normative_documents_made 件}，公开{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 件}，按时报送备案。",
];
export const GAZETTE = [
  "全年《<p>人民政府公报》共编发{gazette_issues 期}，免费赠阅。",
  "编发《<p>人民政府公报》共{gazette_issues 期}，每期发放{#500-4000}份。",
  "出版《<p>人民政府公报》{gazette_issues 期}，刊载文件{#20-200}件。",
  "政府公报出版{gazette_issues 期}，在档案馆、图书馆免费取阅。",
  "<p>人民政府公报全年编印{gazette_issues 期}。",
  "办好《<p>人民政府公报》，共出版{gazette_issues 期}。",
];
export const VISITS = [
  "政府网站访问量达{site_visits 人次~}。",
  "政府信息公开专栏点击量为{site_visits 次~}。",
  "网站全年访问次数{site_visits 次~}。",
  "政府门户网站访问量为{site_visits 人次~}。",
];
