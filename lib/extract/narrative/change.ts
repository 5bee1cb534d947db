/** Year-on-year words: they belong to the figure beside them and are never figures themselves. */

const UPWARD = /^(?:增长|增加|上升|提高|提升|增幅|增多|上涨|增)/;

export interface ChangePhrase {
  start: number;
  end: number;
  /** Signed percent; null for 增加12件, 是上年的2倍, 上年为480件. */
  percent: number | null;
}

const THAN =
  "(?:[与同比较和](?:20\\d\\d|上|去|前)(?:一)?年(?:度)?(?:同期)?(?:数|水平)?(?:的?\\d[\\d,.]*[万余]*(?:件|条|篇|次)[,]?)?(?:相比|同比|比较|比)?,?|同比|环比|(?:上年|去年)同期(?:相比)?|年?比上年|年增长率)";
const UP = "增长|增加|上升|提高|提升|增幅|增多|上涨|增";
const DOWN = "下降|减少|降低|回落|下滑|降幅|减";
const MODS = "(?:了|率|率为|约|近|达|达到|为|幅度|幅度为|大幅|有所|略有|均|分别|,)*";
const CHANGE = new RegExp(
  `(${UP}|${DOWN})${MODS}(\\d[\\d,]*(?:\\.\\d+)?)(%|个百分点|倍|[余多]?(?:件|条|篇|次|人|期|场|份|项|个|万))`,
  "g",
);
const THAN_BEFORE = new RegExp(`${THAN}(?:数量|总数|总量|大幅|净|略|分别|均)*$`);
const PRIOR_WORD = /(?:上一年度|上年度|去年度|上年|去年|上一年|前一年)/;
const PRIOR =
  /(?:是|为|相当于)?(?:上一年度|上年度|去年度|上年|去年|上一年|前一年)(?:同期)?(?:的|为|是|共|收到)?(\d[\d,]*(?:\.\d+)?)(?:倍|%|件|条|篇|次|人|万)/g;

const RISEN = new RegExp(`^次?,?(?:${UP}|${DOWN})(?:到|至|为)了?(?=\\d)`);

/** Change phrases of a compact text. Counts (增加12件) count only beside words of comparison; 新增12件 is a figure. */
export function findChanges(text: string): ChangePhrase[] {
  const out: ChangePhrase[] = [];
  CHANGE.lastIndex = 0;
  for (let m = CHANGE.exec(text); m !== null; m = CHANGE.exec(text)) {
    const percent = m[3] === "%";
    const from = Math.max(0, m.index - 34);
    const than = THAN_BEFORE.exec(text.slice(from, m.index));
    if (than === null) {
      if (!percent) continue;
      // 新增, 增设: a new thing, not growth.
      if (text[m.index - 1] === "新") continue;
    }
    const sign = UPWARD.test(m[1] as string) ? 1 : -1;
    const span = withCommas(text, than ? from + than.index : m.index, m.index + m[0].length);
    out.push({
      ...span,
      percent: percent ? sign * Number((m[2] as string).replaceAll(",", "")) : null,
    });
  }
  if (!PRIOR_WORD.test(text)) return out;
  PRIOR.lastIndex = 0;
  for (let m = PRIOR.exec(text); m !== null; m = PRIOR.exec(text)) {
    if (/(?:结转|转结|遗留)/.test(text.slice(Math.max(0, m.index - 4), m.index + m[0].length))) continue;
    if (out.some((c) => c.start <= m.index && m.index < c.end)) continue;
    // 由上年的18件上升到23件: the words around it belong to the comparison.
    const led = /[,]?[由从]$/.exec(text.slice(0, m.index))?.[0] ?? "";
    const risen = led === "" ? null : RISEN.exec(text.slice(m.index + m[0].length));
    const start = risen ? m.index - led.length : m.index;
    out.push({ start, end: m.index + m[0].length + (risen?.[0].length ?? 0), percent: null });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** 收到申请,同比增长15%,达150件: growth set between a label and its number takes its commas with it. */
function withCommas(text: string, start: number, end: number): { start: number; end: number } {
  const open = text[start - 1] === "," ? 1 : 0;
  const close = /^,?(?:达到?|为|共计?|计|至|到)\d/.exec(text.slice(end, end + 5)) && text[end] === "," ? 1 : 0;
  const labelled =
    open === 0 || /[\u4e00-\u9fff]{2}$/.test(text.slice(0, start - 1).replace(/\d[余多]?[\u4e00-\u9fff]{1,2}$/, ""));
  return close === 1 && open === 1 && labelled ? { start: start - 1, end: end + 1 } : { start, end };
}

const SHARE =
  /[,(、]?(?:约|各)?占(?:[^,;。\d]{0,16}?)(?:的)?(?:比例|比重|比)?(?:约|为|达|的|近|:)*\d+(?:\.\d+)?%(?:左右)?\)?|\(\d+(?:\.\d+)?%\)|[,(](?:比例|比重|占比)(?:约|为|达)*\d+(?:\.\d+)?%\)?/g;

/** 占12.5%, (24%): shares that stand behind a figure. */
export function findShares(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  if (!text.includes("%")) return out;
  SHARE.lastIndex = 0;
  for (let m = SHARE.exec(text); m !== null; m = SHARE.exec(text)) {
    let end = m.index + m[0].length;
    // A closing bracket belongs to the share only with its opening one.
    if (m[0].endsWith(")") && !m[0].includes("(")) end--;
    // 当面申请占41%,为587件: the comma goes with the share.
    if (/^,(?:计|为|共|即|达)\d/.test(text.slice(end, end + 3))) end++;
    out.push({ start: m.index, end });
  }
  return out;
}

/** The year before, as the growth implies it. */
export function impliedPrior(value: number, percent: number): number | null {
  const factor = 1 + percent / 100;
  return factor > 0 ? Math.round(value / factor) : null;
}
