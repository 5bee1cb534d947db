/** A count of disclosures with other kinds told right behind it, without a word that they are its parts. */

/** 公示公告52条, 村务信息35条: what is told like that is beside the count of 政务信息 before it. */
const OTHER_KIND =
  /^[,、;](?:发布|公开)?(?:通知公告|公[示告]公[示告]|公告|公示|(?:工作|政务|部门|业务)动态|党务|村务|居务|社务|[村居]级事务)(?:类?信息)?(?:共|为)?\d/;
/** Names with their numbers, one behind the other; what was done with a number (审核146条) and sums are no kinds. */
const KINDS_BEHIND =
  /^(?:[、,](?!其中|包括|含|[共合总累]计|(?:已|经|予以|及时)?(?:审[核查]|抽查|检查|删除|更正|清理|发现|撤|报送|上报|采用|录用|受理|办[理结]|[回答]复|收到|接收|转[载发]|编发|推送|开展|举办|印发|点击|访问|浏览))(?:(?!微信|微博|公众号|网站|新媒体|头条|抖音|视频号|平台|申请|主动公开|公开政府信息)[^,、;。\d]){2,24}\d[\d,]*[余多]?[条篇件])+/;

/**
 * True where the number is one of several kinds: 网站公开政府信息88条、提案信息34条、动态信息421条 come to more than the first, so they are no
 * parts of it.
 */
export function kindsBeside(behind: string, value: number, family: string): boolean {
  if (family === "proactive" && OTHER_KIND.test(behind)) return true;
  const list = KINDS_BEHIND.exec(behind)?.[0] ?? "";
  const values = (list.match(/\d[\d,]*(?=[余多]?[条篇件])/g) ?? []).map((v) => Number(v.replace(/,/g, "")));
  return values.length > 1 && values.reduce((all, v) => all + v, 0) > value;
}
