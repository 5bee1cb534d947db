/** The company a number keeps: what its sentence and section speak of. */

import type { Era } from "@/lib/report";
import type { Situation } from "./classify";
import { type Memory, OGI, PROACTIVE_FAMILIES, REQUEST_FAMILIES } from "./draft";
import { type LineModel, sentenceEnd, startOf } from "./line-model";
import { isSaid, lastSaid } from "./spoken";

export const REQUEST_WORDS =
  /(?:依申请(?!类|事项|办理事项|政务服务|权力|行政)|公开申请|申请公开|信息公开申请|申请(?:件|人|量|数|中|书)|(?:收到|答复|办结|办复)(?:了|的)?申请|[件宗份]申请(?=[,。;]|均|已|全|中|作|的答复)|(?:当面|网上|网络|信函|传真|现场|在线)申请|政府信息公开申请|公开政府信息(?:的)?申请|信息公开(?:书面)?答复)/g;
/** Things that are received, answered and finished, too. */
const BLOCKERS =
  /(?:(?<!电子)信箱|热线|来信来访|(?<!属于)信访(?!举报|投诉|、)|提案|议案|人大代表建议|网民留言|留言|12345|许可事项|审批|(?<!依申请公开(?:的)?(?:政府|政务)?(?:信息)?(?:申请)?)办件|市民服务|民生诉求|模拟|暗访|测评|工单|咨询件|常见问题|调查征集|(?<![其相有][他它关](?:的)?(?:途径|渠道))咨询(?!窗口|台|点|处|电话|员|人|类|事项|性|后|申请)|举报件|投诉件|(?:群众|网民|市民|各类|办理|受理|收到|信箱|有效)信件)/g;
/** Requests that came by a mailbox, which is no row. */
const BY_MAILBOX = "@requests_by_mailbox";
const INFORMATION = /政府信息(?!化|网|系统|中心)/g;
const TRAINING = /(?:培训|参训|受训|轮训)/g;
const SITE = /(?:网站|专栏|门户|平台)/g;
const READPLACE = /查阅(?:点|场所|室|中心|窗口|服务点)|查询点/g;
const READING = /(?:查阅|查询点)/g;
/** 设立了1个专门的信息申请受理点: who sits there works on disclosure. */
const DESK = /信息(?:公开)?申请受理(?:点|窗口|机构)|公共查[阅询]点/g;
/** 产生政府信息324条, 形成的政府信息中: all that came to be, before it is told what was disclosed of it. */
const MADE =
  /(?:新增|生成|产生|形成|制作|获取|保存|拥有|掌握)(?:了|的)?(?:\d[\d,.]*[余多]?条)?(?:各类|应公开|全部)?(?:政府|政务)?信息(?!公开)/g;

/** 公开渠道构成为:…, 分渠道看:…, 公开的信息中,…: what opens a list of media. */
const BY_CHANNEL =
  /公开(?:的)?(?:方式|渠道|途径|载体|形式|平台)(?:上|看|来看|构成|分布|划分|分|如下|为|主要|,|:)|[分按各](?:公开|发布)?(?:渠道|载体|平台|方式|途径)(?:看|统计|分|划分|公开|发布|,|:)|公开的?(?:政府)?信息中/g;
const MAILBOX = /(?:[省市县区镇乡州盟旗局]长|书记|主任|领导|首长|主席)[信邮]箱/g;
/** 咨询服务:现场75人次: the ways stand behind a colon. */
const CONSULTED = /咨询[^,;。:\d]{0,8}:/g;
const OTHER_CARES = /热线|12345|信访|投诉|举报|信箱|平台|大厅|宣传/g;
const OTHER_POST = /热线|12345|信访|网民留言|人民网|微博|微信|平台|小程序/g;

const DISPUTE_ITEMS: ReadonlySet<string> = new Set(["recon_items", "litig_items"]);

/** Situation of a number at `position`, in the sentence that begins at `sentenceStart`. */
export function situationOf(
  line: LineModel,
  position: number,
  end: number,
  sentenceStart: number,
  memory: Memory,
  era: Era,
  year: number | null,
): Situation {
  const inSentence = (words: RegExp) => isSaid(line, words, sentenceStart, sentenceEnd(line, position));
  const before = (words: RegExp) => isSaid(line, words, sentenceStart, position);
  const { topic, lastFamily } = memory;
  const last = memory.drafts[memory.drafts.length - 1];
  const formal = topic === "disputes" || topic === "requests" || topic === "org" || topic === "fees";
  return {
    era,
    year,
    strictOgi: topic === "disputes" || inSentence(OGI),
    after: last?.sentence === memory.sentence ? last.key : null,
    has: (what) => {
      switch (what) {
        case "requests": {
          const word = lastSaid(line, REQUEST_WORDS, sentenceStart, position);
          const block = lastSaid(line, BLOCKERS, sentenceStart, position);
          // 通过系统收到11件,局长信箱收到2件;予以公开2件: the mailbox was a way in.
          if (block > word) return memory.drafts.some((d) => d.sentence === memory.sentence && d.key === BY_MAILBOX);
          // 因信息公开申请引发复议6件,其中维持4件、其他处理2件: what became of the cases, until requests are named again.
          const ofCases = last?.sentence === memory.sentence && DISPUTE_ITEMS.has(last.family);
          if (ofCases && (word < 0 || (line.at[word] as number) < last.start)) return false;
          if (word >= 0) return true;
          // 接受咨询200人次,其中现场67人次、电话70人次: means of asking, not of applying.
          if (lastFamily === "consult") return false;
          if (lastFamily !== null && REQUEST_FAMILIES.has(lastFamily)) return true;
          return (
            topic === "requests" ||
            listsAnswers(line, position) ||
            /^[^,。;]{0,20}(?:政府信息公开申请|信息公开申请)/.test(line.text.slice(end, end + 30))
          );
        }
        case "recon":
          return disputeOf(line, sentenceStart, position, memory) === "recon";
        case "litig":
          return disputeOf(line, sentenceStart, position, memory) === "litig";
        case "ogi":
          return formal || isSaid(line, OGI) || inSentence(INFORMATION);
        case "proactive":
          return (lastFamily !== null && PROACTIVE_FAMILIES.has(lastFamily)) || before(BY_CHANNEL);
        case "staff":
          return lastFamily === "staff" || topic === "org" || isSaid(line, OGI) || isSaid(line, DESK);
        case "training":
          return inSentence(TRAINING);
        case "trained":
          return lastFamily === "training" && last?.review === false;
        case "site":
          return before(SITE);
        case "press":
          return memory.head?.key === "press_conferences";
        case "gazette":
          return lastFamily === "gazette";
        case "interview":
          return memory.head?.key === "online_interviews";
        case "consult":
          return lastFamily === "consult" || (before(CONSULTED) && !inSentence(OTHER_CARES));
        case "fees":
          return lastFamily === "fees";
        case "mailbox":
          if (memory.drafts.some((d) => d.sentence === memory.sentence && d.key === BY_MAILBOX)) return false;
          return lastFamily === "mailbox" || (before(MAILBOX) && !inSentence(OTHER_POST));
        case "finished":
          return memory.drafts.some(
            (d) => d.sentence === memory.sentence && /^requests_(?:completed|processed|answered)/.test(d.key),
          );
        case "made":
          return before(MADE);
        case "readplace":
          return before(READPLACE);
        case "reading":
          return before(READING);
        default:
          return what satisfies never;
      }
    },
  };
}

/** Ends that only a request for information can have. */
export const ANSWERS =
  /信息不存在|(?<=告知|经查)不存在|不存在(?=的?\d)|[非属是](?:于)?(?:本|我)(?:行政)?(?:机关|局|委|办|单位|部门|镇|乡)|本机关不掌握|补正|(?:更改|作出)补充|内容不明确|无法提供|不予处理|行政查询|内部事务|过程性信息|第三[方人]合法权益|行政执法案卷|重复申请|其[他它](?:途径|渠道)/g;

/** 予以公开8件、信息不存在3件、非本机关掌握2件: two such ends in a sentence tell what it speaks of. */
export function listsAnswers(line: LineModel, position: number): boolean {
  const from = startOf(line.sentences, position);
  const said = line.text.slice(from, sentenceEnd(line, position)).match(ANSWERS);
  return new Set(said).size > 1;
}

/** Which kind of dispute an outcome belongs to: the one its sentence named last, else the one spoken of before. */
function disputeOf(line: LineModel, from: number, to: number, memory: Memory): Memory["dispute"] {
  const recon = lastSaid(line, RECON, from, to);
  const litig = lastSaid(line, LITIG, from, to);
  if (recon < 0 && litig < 0) return memory.dispute;
  const last = recon > litig ? "recon" : "litig";
  // 复议5宗、诉讼0宗,其中维持2宗: of what is none there are no outcomes.
  if (recon < 0 || litig < 0 || !saidNone(line, from, Math.max(recon, litig))) return last;
  return last === "recon" ? "litig" : "recon";
}
/** 行政诉讼0宗, 无行政诉讼. */
const saidNone = (line: LineModel, from: number, at: number): boolean =>
  /(?:未(?!经)|无|没有)[^,。;\d]*$/.test(line.text.slice(Math.max(from, at - 12), at)) ||
  /^[^,。;\d维纠撤驳其结胜败]{2,10}0(?=[件宗起例个])/.test(line.text.slice(at, at + 14));
const RECON = /复议(?!后|而|直接)/g;
const LITIG = /(?:诉讼(?!请求)|应诉|起诉|被诉)/g;
