/** Documents, gazette and visits of the site. All wordings are our own. */
import * as held from "../held-out/proactive";
import { type Bank, choose, say, type Told, type Voice } from "../sentence";
import { organs, time } from "./words";

const DOCUMENTS: Bank = {
  tuned: [
    "<Y>，<S>印发{normative_documents_produced|normative_documents_made 件}规范性文件，全部上网。",
    "<Y>，<S>制定出台规范性文件{normative_documents_produced|normative_documents_made 件}。",
    "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 件}，主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
    "<S>出台规范性文件{normative_documents_produced|normative_documents_made 件}，清理以前年度规范性文件{#20-300}件。",
    "<Y><S>制定规范性文件{normative_documents_produced|normative_documents_made 件}，均已按规定报备并公开。",
    "<Y>，<S>共制发规范性文件{normative_documents_produced|normative_documents_made 件}，其中公开{normative_documents_disclosed|normative_documents_newly_disclosed 件?}。",
    "<Y>，<S>新制定行政规范性文件{normative_documents_produced|normative_documents_made 件}，清理旧文件{#2-30}件。",
    "<S>印发规范性文件共{normative_documents_produced|normative_documents_made 件}，报送备案{#2-30}件。",
    "<Y>，<S>制定规范性文件共{normative_documents_produced|normative_documents_made 件}，公开率100%。",
    "<S>新出台规范性文件{normative_documents_produced|normative_documents_made 件}，对{#20-300}件旧文件进行了清理。",
    "<Y>，<S>共出台行政规范性文件{normative_documents_produced|normative_documents_made 件}，废止{#2-30}件。",
    "<Y>，<S>制发的规范性文件为{normative_documents_produced|normative_documents_made 件}，主动公开的规范性文件为{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
    "{normative_documents_produced|normative_documents_made 件}规范性文件由<S>制发并在门户网站公布。",
    "规范性文件制定数量为{normative_documents_produced|normative_documents_made 件}，全部依法公布。",
    "<Y>，<S>制发行政规范性文件{normative_documents_produced|normative_documents_made 件}，全部上网公布。",
    "规范性文件方面，<Y><S>新出台{normative_documents_produced|normative_documents_made 件}，清理后宣布失效{#2-30}件。",
    "<Y><S>印发规范性文件{normative_documents_produced|normative_documents_made 件}，公开{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
    "<Y><S>经合法性审查出台规范性文件{normative_documents_produced|normative_documents_made 件}，审查中退回修改{#2-30}件次。",
    "{normative_documents_produced|normative_documents_made 件}规范性文件由<S>于<Y>制定印发，文号统一编制。",
    "<Y><S>新制定规范性文件{normative_documents_produced|normative_documents_made 件}，逐件同步公开。",
    "<Y><S>列入制定计划的规范性文件{#150-300}件，实际出台{normative_documents_produced|normative_documents_made 件}。",
    "<S>落实规范性文件统一登记、统一编号、统一印发制度，<Y>制发规范性文件{normative_documents_produced|normative_documents_made 件}。",
    "<Y>，<S>制发规范性文件总数{normative_documents_produced|normative_documents_made 件}。",
    "<Y>，<S>主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}，制发规范性文件总数{normative_documents_produced|normative_documents_made 件}。",
    "<Y>，<S>新制定规范性文件{normative_documents_produced|normative_documents_made 件}，均通过政府网站公开。",
    "<Y>，<S>共制定规范性文件{normative_documents_produced|normative_documents_made 件}，废止和宣布失效{#2-30}件。",
    "<Y>，<S>出台行政规范性文件{normative_documents_produced|normative_documents_made 件}，同步发布政策解读。",
    "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 份}，全部主动公开。",
  ],
  fresh: [
    "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 件}，废止规范性文件{#2-30}件。",
    "<Y>，<S>主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 条}，制发规范性文件{normative_documents_produced|normative_documents_made 件}。",
    "<Y>，<S>共制发行政规范性文件{normative_documents_produced|normative_documents_made 个}。",
    "<S>加强规范性文件管理，<Y>制定规范性文件{normative_documents_produced|normative_documents_made 件}，全部及时公开。",
    "<Y>，<S>出台规范性文件{normative_documents_produced|normative_documents_made 件}并配套解读。",
    "<Y>，<S>制定印发行政规范性文件{normative_documents_produced|normative_documents_made 件}。",
  ],
  held_out: held.DOCUMENTS,
};

export const documents = (v: Voice): Told => say(v, choose(v, DOCUMENTS), { words: { Y: time(v), S: organs(v) } });

const GAZETTE: Bank = {
  tuned: [
    "全年政府公报出版{gazette_issues 期}，供群众免费取阅。",
    "编印{gazette_issues 期}《<p>人民政府公报》。",
    "出版《<p>人民政府公报》{gazette_issues 期}。",
    "政府公报编发{gazette_issues 期}。",
    "编印政府公报{gazette_issues 期}，免费向社会发放。",
    "全年出版政府公报{gazette_issues 期}，赠阅点{#20-300}个。",
    "编发《<p>人民政府公报》{gazette_issues 期}。",
    "编辑发行《<p>人民政府公报》{gazette_issues 期}。",
    "全年编印{gazette_issues 期}政府公报。",
    "政府公报全年共出刊{gazette_issues 期}，每期印数{#1-9}000份。",
    "继续办好政府公报，编辑出版{gazette_issues 期}。",
    "办好政府公报，编辑印发{gazette_issues 期}，电子版同步上网。",
    "政府公报编辑出版工作有序推进，共编发{gazette_issues 期}。",
    "全年编印发行政府公报共{gazette_issues 期}，每期{#1-9}000册。",
    "《<p>人民政府公报》全年编发{gazette_issues 期}。",
    "出版政府公报（{gazette_issues 期}），向机关、学校、社区免费赠阅。",
    "共出版{gazette_issues 期}《<p>人民政府公报》，免费投放至各查阅点。",
    "编印《<p>人民政府公报》{gazette_issues 期}，向社会免费赠阅。",
    "政府公报按期出刊，全年{gazette_issues 期}，每期印{#1000-9000}册。",
    "编发政府公报{gazette_issues 期}，收录文件{#20-300}件。",
    "{gazette_issues 期}政府公报如期出版，并送达各查阅场所。",
    "政府公报：全年出版{gazette_issues 期}。",
    "政府公报编印{gazette_issues 期}，免费投放点{#20-90}个。",
    "<p>人民政府公报按时出版，本年共{gazette_issues 期}。",
    "全年发行《<p>人民政府公报》{gazette_issues 期}，赠阅{#1000-9000}份。",
    "编发政府公报{gazette_issues 期}，刊登政策文件{#20-300}件。",
    "编辑出版《<p>人民政府公报》{gazette_issues 期}，向社会免费发放。",
    "政府公报全年编发{gazette_issues 期}。",
    "共编印政府公报{gazette_issues 期}，发放至村、社区和图书馆。",
  ],
  fresh: [
    "编辑《<p>人民政府公报》{gazette_issues 期}，同步推出电子版。",
    "全年编印《<p>人民政府公报》{gazette_issues 期}。",
    "出版发行政府公报{gazette_issues 期}，刊发文件{#20-300}篇。",
    "政府公报编辑出版{gazette_issues 期}，向公共图书馆、政务大厅免费赠阅。",
    "全年共出版{gazette_issues 期}政府公报。",
  ],
  held_out: held.GAZETTE,
};

export const gazette = (v: Voice): Told => say(v, choose(v, GAZETTE), { words: { p: v.unit.place } });

const VISITS: Bank = {
  tuned: [
    "政府网站全年访问量{site_visits 人次~}。",
    "信息公开专栏访问量达{site_visits 人次~}。",
    "门户网站页面浏览量累计{site_visits 次~}。",
    "网站浏览量达到{site_visits 次~}。",
    "政府网站总访问量为{site_visits 人次~}。",
    "网站年度访问总量为{site_visits 人次~}。",
    "门户网站点击量{site_visits 次~}。",
    "政府信息公开专栏被浏览{site_visits 人次~}。",
    "全年网站访问量累计{site_visits 人次~}。",
    "年度网站浏览量为{site_visits 人次~}。",
    "网站主页和信息公开专栏合计被访问{site_visits 次~}。",
    "门户网站年访问量达{site_visits 人次~}。",
    "网站总访问量{site_visits 人次~}。",
    "政府信息公开栏目点击量{site_visits 次~}。",
    "政府门户网站浏览量{site_visits 次~}。",
  ],
  fresh: [
    "网站年度访问总量{site_visits 人次~}。",
    "政府网站页面点击量{site_visits 次~}。",
    "政府信息公开网站访问量{site_visits 人次~}。",
  ],
  held_out: held.VISITS,
};

export const visits = (v: Voice): Told => say(v, choose(v, VISITS), { due: "may" });
