/** How a list of categories is known: by what opens it, by names that only such lists use, or by the sum of its numbers. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { categoryKey, LISTED_NAMES } from "./categories";
import { type Draft, type Memory, PROACTIVE_FAMILIES, sameUnit } from "./draft";
import type { LineModel } from "./line-model";
import { partsOf, standsUnder } from "./parts";

/** What tells that an item is one of a list; sum: the numbers add up to the figure before, whatever they are called. */
export type ListSign = "sum" | "opened" | "follows";

interface Item {
  line: LineModel;
  n: ProseNumber;
  label: string;
  /** Its name ends with 类. */
  typed: boolean;
  sentenceStart: number;
  memory: Memory;
  /** The count of disclosures it would belong to. */
  head: Draft | null;
}

/** Why the item belongs to a list of categories; null where nothing tells so. */
export function listOf(item: Item): ListSign | null {
  const { line, n, label, typed, sentenceStart, memory, head } = item;
  if (
    head !== null &&
    standsUnder(line, head, memory.sentence, sentenceStart) &&
    partsOf(line, head).has(n) &&
    !NOT_A_KIND.test(label)
  )
    return "sum";
  const led = line.text.slice(sentenceStart, n.start);
  const said = line.text.slice(sentenceStart).split("。")[0] ?? "";
  if (!OTHER_THINGS.test(led)) {
    if ((typed || /信息$/.test(label)) && SORTED.test(led)) return "opened";
    // 网站发布工作动态11条;…门户发布工作动态6条、公示公告6条: a name told twice is of two lists.
    const named = (said.match(NAMED_COUNT) ?? []).map((name) =>
      name.replace(/(?:类)?(?:的)?(?:信息)?(?:共|为|有|:|更新量?)*\d$/, ""),
    );
    if (NAMED.test(label) && new Set(named).size >= 3) return "opened";
  }
  if ((typed || OTHER_INFORMATION.test(label) || isKnownKind(label)) && goesOn(memory)) return "opened";
  if (typed && DISCLOSED.test(said) && (said.match(TYPED_COUNT) ?? []).length >= 3) return "opened";
  if (head === null || n.value > head.value || !sameUnit(n, head)) return null;
  // 在主动公开的信息中,…: the words name the figure the list belongs to.
  if (/主动公开的?(?:政府|政务)?信息(?:工作)?中/.test(led)) return "follows";
  if (!PROACTIVE_FAMILIES.has(memory.lastFamily ?? "")) return null;
  const beside =
    goesOn(memory) ||
    (typed && head.sentence === memory.sentence) ||
    /(?:其中|包括|:|按|公开的)/.test(led) ||
    SORTED.test(led);
  return beside ? "follows" : null;
}

/** 其他政府信息, 其他各类信息: what closes a list. */
const OTHER_INFORMATION = /其[他它](?:各类|类别|类|各方面|方面|领域|的)*(?:政府|政务)?信息$/;
/** 财政预算、决算信息: a name the data knows. */
const isKnownKind = (label: string): boolean =>
  label.endsWith("信息") && categoryKey(label) !== "disclosures_other_category";

/** 按信息类别分, 从内容看, 类别构成为: what opens a list of categories. */
const SORTED =
  /[按从就以][^,。]{0,10}(?:类别|分类|内容|类型|性质|门类)|(?:分类|类别)(?:上|来)?看,|(?:信息|内容|公开)(?:的)?(?:分类|类别|类型|门类|构成)[^,;。\d]{0,6}(?:如下|为|有|是|:)/;

/** What is sorted as well, and is no disclosure. */
export const OTHER_THINGS =
  /(?:申请|咨询|提问|提案|议案|备案|答复|热线|信箱|来信|诉求|投诉|建议|提案|报送|采用|录用|培训|信访|转载|舆情|留言|督查)/;

/** Whether the last figure is a category of the same sentence. */
function goesOn({ drafts, sentence, lastFamily }: Memory): boolean {
  const last = drafts[drafts.length - 1];
  return lastFamily === "category" && last?.family === "category" && last.sentence === sentence;
}

/** The next item right behind, with nothing between. */
export const RUNS_ON = /^[\u4e00-\u9fff]{2,14}\d[\d,]*[余多]?[条件篇项份]/;
/**
 * True where the label is no name of a kind: it tells of an action (信息公开网发布政务动态信息), of where something was published, or of a body
 * (派出所信息).
 */
export const isSentence = (label: string): boolean =>
  DONE.test(label) ||
  // 新闻发布类 is a kind.
  /(?:发布|推送|上传|报送)(?!类|会|$|信息$)/.test(label) ||
  /^[在从].{2,24}(?:(?:网|平台|专栏|栏目|号)上?|[中上里内])(?:主动)?(?:发布|公开|更新)/.test(label) ||
  // 主动向市政府办报送信息100条: what went to those above.
  /^(?:主动|及时|积极|另|共)?[向给].{2,12}(?:报送|上报|推送|提供)/.test(label) ||
  // 公示栏公开工作信息28条: where it hung.
  /(?:公示|公告|公开|宣传|信息|政务)栏(?:上|里|内|中)?(?:主动)?(?:公开|公布|张贴|公示)/.test(label) ||
  BODY.test(label) ||
  /[市县区镇乡局委办州旗院所站厅]$/.test(label) ||
  // 属于我局业务类 is a kind.
  /(?:我|全)[市县区镇乡局](?!的?业务类)/.test(label);

const DONE =
  /^(?:按照|按规|根据|依据|围绕|通过|利用|依托|清理|完善|办理|召开|举办|组织(?!机构)|开展|制定|制发|收到|接到|受理|答复|回复|接待|报送|转发|印发|新建|建立|设立|修订|废止|审查|编发|编印|发表|被|向|参加|整改|更新维护|更正|更换|纠正|纠错|删除|撤销|撤下|移除|下架|修改|调整|审核|抽查|排查|检查|清查|退回|补发|补录|归集|采集|征集|采用|录用|监测|发现)/;
const NAMES = `(?:${LISTED_NAMES.join("|")})`;
const NAMED = new RegExp(`^${NAMES}`);
const NAMED_COUNT = new RegExp(`${NAMES}(?:类)?(?:的)?(?:信息)?(?:共|为|有|:|更新量?)*\\d`, "g");
/** 公开的信息中,土地管理类信息12条,…: three of a kind are one, too, where the sentence opens with what was disclosed and speaks of nothing else. */
const TYPED_COUNT = /类(?:政府|政务)?(?:信息)?(?:共|为|有|:)*\d/g;
const DISCLOSED =
  /^(?!.*(?:申请|咨询|热线|信箱|来信|诉求|投诉|建议|提案|报送|采用|录用|培训)).*公开的?(?:政府|政务)?(?:信息|内容)(?:中|里|,?按|分类|构成|主要(?:有|为|是)|(?:主要)?(?:包括|包含|涉及|涵盖)|:)/;
/** Media, bodies and requests make lists of their own. */
const NOT_A_KIND =
  /(?:全文电子化|微信|微博|网站|公众号|新媒体|平台|抖音|网页|客户端|公开栏|公示栏|宣传栏|公告栏|显示屏|展板|手册|报纸|日报|电视|广播|简报|媒体|线上|线下|网上|网络|APP|依申请|不予公开|(?:信息|政务)公开(?:专栏|栏目|专区|板块)$|^(?:国家|省|市|县|区|州|乡|镇|街道|村)(?:级|本级|直)$|(?:部门|单位|街道|镇街|乡镇|社区|村|公司|学校|医院|办公室|办公厅|园区|管委会|政府|网|局|委|办|镇|乡|号|端|屏|墙|群|强国|头条|小程序)$)/;
/** What bodies below the one who reports published. */
const BODY = /(?:司法|派出|工商|国土|财税|财政|税务|劳动|站|乡镇|监管|管理)所(?:公开|发布)?的?(?:政府|政务)?信息$/;
/** What has a share and is no kind of what was disclosed. */
export const FOREIGN_SHARE =
  /(?:同意公开|部分公开|予以公开|依申请|申请|答复|复议|诉讼|不予|咨询|无法提供|处理|件中|其[他它余](?:政务|便民|新闻|传统)?(?:载体|媒[介体]|平台|渠道|形式|方式|途径|新媒体)$)/;
/** What such lists do not hold. */
export const FOREIGN =
  /(?:全文电子化|同意公开|部分公开|予以公开|国家秘密|商业秘密|个人隐私|涉密|微信|微博|网站|公众号|新媒体|平台|抖音|依申请|申请|答复|复议|诉讼|不予公开|咨询|访问|点击|培训|会议|线上|线下|网上|网络|网页|客户端|(?:信息|政务)公开(?:专栏|栏目|专区|板块)$|(?:处理|处罚|许可)决定)/;
