/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Documents, gazette and visits. */

export const DOCUMENTS = [
  "<Y>，<S>制发行政规范性文件{normative_documents_produced|normative_documents_made 件}，均经合法性审核。",
  "<Y>，<S>制定规范性文件{normative_documents_produced|normative_documents_made 件}，废止{#2-30}件。",
  "<Y>，<S>出台规范性文件{normative_documents_produced|normative_documents_made 件}，均同步发布解读材料。",
  "<Y>，<S>共制发规范性文件{normative_documents_produced|normative_documents_made 件}，主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>规范性文件公开数为{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>印发规范性文件{normative_documents_produced|normative_documents_made 件}，报备{#2-30}件，备案率100%。",
  "<Y>，<S>制发规范性文件总数{normative_documents_produced|normative_documents_made 件}，公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  "<Y>，<S>主动公开规范性文件数{normative_documents_disclosed|normative_documents_newly_disclosed 条}，制发规范性文件总数{normative_documents_produced|normative_documents_made 件}。",
];
export const GAZETTE = [
  "编印《<p>人民政府公报》{gazette_issues 期}，免费发放至乡镇、村居和公共查阅场所。",
  "全年编发《<p>人民政府公报》{gazette_issues 期}。",
  "编辑出版《<p>人民政府公报》{gazette_issues 期}，每期印发{#800-4000}册。",
  "出版政府公报{gazette_issues 期}，并在网站提供电子版。",
  "《<p>人民政府公报》按月编辑，全年共出版{gazette_issues 期}。",
  "政府公报共编印{gazette_issues 期}，创刊以来的各期均已上网。",
];
export const VISITS = [
  "政府信息公开专栏访问量达{site_visits 人次~}。",
  "政府门户网站点击量为{site_visits 次~}。",
  "网站全年总访问量{site_visits 人次~}。",
  "公众访问政府信息公开网页{site_visits 人次~}。",
];
