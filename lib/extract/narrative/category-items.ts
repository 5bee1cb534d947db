/** Local categories under a count of disclosures: 机构职能类信息12条, 政府文件36条,占0.77%. */
import type { ProseNumber } from "@/lib/numbers/prose";
import { categoryKey, categoryLabel, looksLikeCategory } from "./categories";
import { channelKey, type Medium, mediaIn } from "./channels";
import {
  type Draft,
  inherit,
  type Memory,
  type NarrativeSetting,
  PROACTIVE_FAMILIES,
  REQUEST_FAMILIES,
  sameUnit,
} from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import { type LineModel, printed } from "./line-model";
import { partsOf, standsUnder } from "./parts";
import { isWithinKind } from "./within-kind";

/** 机构职能类信息12条 after a total of disclosures, or with its share. */
export function readCategory(
  line: LineModel,
  n: ProseNumber,
  from: number,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure | null {
  if (n.unit === null || !/^(?:条|件|篇|项|份|则|个|条次)$/.test(n.unit)) return null;
  if (REQUEST_FAMILIES.has(memory.lastFamily ?? "") || memory.topic === "disputes") return null;
  // 政务动态和村务公开两项…所占比例最大: a number inside a sentence is no item of a list.
  if (!ITEM_END.test(line.text.slice(n.to))) return null;
  // 提出6大类30条109项任务: what is counted one within the other is no list of kinds.
  if (/^\d+(?:大?项|个|款|点|小?类)/.test(line.text.slice(n.to))) return null;
  const raw = line.text.slice(from, n.from);
  if (/(?:同意|部分|不予|予以)公开的?$/.test(raw)) return null;
  const found = categoryLabel(raw);
  if (!found) return null;
  const { label } = found;
  const typed = /类(?:信息|政府信息|文件)?$/.test(label) && !/(?:(?<!其[他它])各类|合计|等)/.test(raw);
  if (isWithinKind(line, n, typed, memory)) return null;
  const share = line.shares.some(
    (s) => s.start >= n.to && s.start <= n.to + 1 && /占/.test(line.text.slice(s.start, s.end)),
  );
  const head: Draft | null =
    [...memory.drafts]
      .reverse()
      .find((d) => d.line >= memory.line - 1 && PROACTIVE_FAMILIES.has(d.family) && d.list === null) ?? null;
  // 按信息类别分,…类信息6条,…: a paragraph of its own under the total.
  const said = line.text.slice(sentenceStart).split("。")[0] ?? "";
  const named =
    (NAMED.test(label) && (said.match(NAMED_COUNT) ?? []).length >= 3) ||
    (typed && goesOn(memory)) ||
    (typed && DISCLOSED.test(said) && (said.match(TYPED_COUNT) ?? []).length >= 3);
  const sorted =
    typed &&
    /[按从就以][^,。]{0,10}(?:类别|分类|内容|类型|性质)|(?:信息|内容)(?:的)?(?:分类|类别)(?:情况)?(?:如下|为)/.test(
      line.text.slice(sentenceStart, n.start),
    );
  // Numbers that add up to the figure before them are its parts, whatever they are called.
  const whole =
    head !== null &&
    standsUnder(line, head, memory.sentence, sentenceStart) &&
    partsOf(line, head).has(n) &&
    !NOT_A_KIND.test(label);
  // 在主动公开的信息中,…: the words name the figure the list belongs to.
  const opened =
    head !== null && /主动公开的?(?:政府|政务)?信息(?:工作)?中/.test(line.text.slice(sentenceStart, n.start));
  const listed =
    whole ||
    opened ||
    sorted ||
    named ||
    (head !== null &&
      PROACTIVE_FAMILIES.has(memory.lastFamily ?? "") &&
      ((memory.lastFamily === "category" && memory.drafts[memory.drafts.length - 1]?.sentence === memory.sentence) ||
        (typed && head.sentence === memory.sentence) ||
        /(?:其中|包括|:|,按|公开的)/.test(line.text.slice(sentenceStart, n.start))));
  if (!share && !listed) return null;
  if (!share && !sorted && !named && (head === null || n.value > head.value || !sameUnit(n, head))) return null;
  if (!share && !typed && !whole && !looksLikeCategory(label)) return null;
  if (share ? FOREIGN_SHARE.test(label) : !whole && FOREIGN.test(label)) return null;
  const media = mediaIn(label).filter((m) => m !== "other");
  if (share && media.length > 0) {
    if (media.length > 1) return null;
    const key = channelKey(media[0] as Medium) as string;
    return {
      key,
      applicant: null,
      family: "channel",
      govern: inherit(governing(line, from + found.start, n.from, setting.own), head),
      start: from + found.start,
      rule: "channel with its share",
      list: null,
      head,
    };
  }
  // 信息公开网发布政务动态信息67条: a sentence, not a name. 新闻发布类 is one.
  if (DONE.test(label) || /(?:发布|推送|上传|报送)(?!类|会|$|信息$)/.test(label)) return null;
  const govern = governing(line, from + found.start, n.from, setting.own);
  // 在省政务服务网发布信息22条: where it was published.
  if (/^[在从].{2,24}(?:网|平台|专栏|栏目|号)上?(?:主动)?(?:发布|公开|更新)/.test(label)) return null;
  // 区政府及办公室312条, 派出所信息12条: a list of bodies, not of kinds.
  if (BODY.test(label)) return null;
  if (whole && !typed && govern.from === "part" && govern.words !== null) return null;
  if (/[市县区镇乡局委办]$/.test(label) || /(?:我|全)[市县区镇乡局]/.test(label)) return null;
  return {
    key: categoryKey(label),
    applicant: null,
    family: "category",
    govern: inherit(govern, head),
    start: from + found.start,
    rule: "category",
    list: "category",
    head,
    label: printed(setting.doc, line, from + found.start, from + found.end),
    // Parts of a figure that is in doubt are in doubt.
    review: head?.review === true,
    // A long name without a share may be a sentence about something else.
    confidence: share && head ? 0.96 : share || typed || whole ? 0.9 : label.length > 18 ? 0.75 : 0.86,
  };
}

/** Whether the last figure is a category of the same sentence. */
function goesOn({ drafts, sentence, lastFamily }: Memory): boolean {
  const last = drafts[drafts.length - 1];
  return lastFamily === "category" && last?.family === "category" && last.sentence === sentence;
}

/** What follows an item of a list. */
const ITEM_END =
  /^(?:$|[,;。.、)(:!]|余|多|左右|以上|占|比|较|同比|和|及|以及|与|其中|次|的?(?:各类|相关)?(?:政府|政务)?(?:信息|文件|内容)|\d)/;

/** A label that tells of an action is no name of a category. */
const DONE =
  /^(?:按照|按规|根据|依据|围绕|通过|利用|依托|清理|完善|办理|召开|举办|组织(?!机构)|开展|制定|制发|收到|接到|受理|答复|回复|接待|报送|转发|印发|新建|建立|设立|修订|废止|审查|编发|编印|发表|被|向|参加|整改|更新维护|更正|更换|纠正|纠错|删除|撤销|撤下|移除|下架|修改|调整|审核|抽查|排查|检查|清查|退回|补发|补录|归集|采集|征集|采用|录用|监测|发现)/;
/** Names that only such lists use; three of them with numbers are one. */
const NAMES =
  "(?:机构职能|机构概况|机构设置|组织机构|政策法规|法规文件|规章文件|政策文件|规划计划|计划规划|计划总结|行政职责|行政执法|业务动态|工作动态|人事任免|人事信息|人事管理|人事变动|干部人事|财政收支|部门预算|部门动态|政务动态|发展规划|工作计划|通知公告|公示公告|法律法规|概况信息|领导信息|办事指南|财政预决算|财政信息|应急管理|公共服务|统计信息)";
const NAMED = new RegExp(`^${NAMES}`);
const NAMED_COUNT = new RegExp(`${NAMES}(?:类)?(?:的)?(?:信息)?(?:共|为|有|:)*\\d`, "g");
/** 公开的信息中,土地管理类信息12条,…: three of a kind are one, too, where the sentence opens with what was disclosed and speaks of nothing else. */
const TYPED_COUNT = /类(?:政府|政务)?(?:信息)?(?:共|为|有|:)*\d/g;
const DISCLOSED =
  /^(?!.*(?:申请|咨询|热线|信箱|来信|诉求|投诉|建议|提案|报送|采用|录用|培训)).*公开的?(?:政府|政务)?(?:信息|内容)(?:中|里|,?按|分类|构成|主要(?:有|为|是)|(?:主要)?(?:包括|包含|涉及|涵盖)|:)/;
/** Media, bodies and requests make lists of their own. */
const NOT_A_KIND =
  /(?:微信|微博|网站|公众号|新媒体|平台|抖音|网页|客户端|公开栏|公示栏|宣传栏|公告栏|显示屏|展板|手册|报纸|日报|电视|广播|简报|媒体|线上|线下|网上|网络|APP|依申请|不予公开|^(?:国家|省|市|县|区|州|乡|镇|街道|村)(?:级|本级|直)$|(?:部门|单位|街道|镇街|乡镇|社区|村|公司|学校|医院|办公室|办公厅|园区|管委会|政府|网|局|委|办|镇|乡)$)/;
/** What bodies below the one who reports published. */
const BODY = /(?:司法|派出|工商|国土|财税|财政|税务|劳动|站|乡镇|监管|管理)所(?:公开|发布)?的?(?:政府|政务)?信息$/;
const FOREIGN_SHARE =
  /(?:同意公开|部分公开|予以公开|依申请|申请|答复|复议|诉讼|不予|咨询|无法提供|处理|件中|其[他它余](?:政务|便民|新闻|传统)?(?:载体|媒[介体]|平台|渠道|形式|方式|途径|新媒体)$)/;
const FOREIGN =
  /(?:同意公开|部分公开|予以公开|国家秘密|商业秘密|个人隐私|涉密|微信|微博|网站|公众号|新媒体|平台|抖音|依申请|申请|答复|复议|诉讼|不予公开|咨询|访问|点击|培训|会议|线上|线下|网上|网络|网页|客户端|(?:处理|处罚|许可)决定)/;
