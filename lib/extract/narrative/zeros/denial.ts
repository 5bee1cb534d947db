/** Where a clause denies something (未收到…, 没有…, 均无…), and what it denies. */
import type { Clause } from "./zero";

const NEGATION =
  /(?:尚未|暂未|从未|未曾|均未|并未|也未|还未|未有|未见|未|均没有|没有|没|暂无|均无|尚无|并无|也无|全无|无|零|不存在|不)(?:再|曾|因|被|向|对)?/g;
const VERB =
  "(?:收到|接到|受理|接收到|接收|收悉|收|发生|产生|出现|引发|引起|存在|涉及|提起|被提起|被申请|提出|有|办理|接)";
/** Behind a bare 无 or 没有 the noun follows at once; behind 未 there is a verb. */
const OPENING = new RegExp(
  `^(?:${VERB}(?:过|到)?|[^,。;:]{0,26}?(?:被|提起|申请|引起|引发|导致)|(?:政府信息公开|信息公开|公开(?:政府)?信息|依申请|依法申请公开|行政复议|复议|行政诉讼|诉讼|申请|一[件起例宗条份]|任何|举报|投诉|申诉|有关|涉及|关于|公民|群众|1[件起例宗条份]|结转|上年|下一?年|次年|此类|相关|该类|针对|对我|对本|就政府信息|政府信息|与(?:政府|政务)?信息公开|与政务公开|与依申请公开|与此(?:有关|相关)|新收|新增申请|需要?结转))`,
);
/** 全无障碍, 有无, 是否无, 无法, 未来, 不断, 不属于 and the like say nothing. */
const EVERYDAY =
  /^(?:障碍|论|正当理由|须|需(?!要?结转)|偿|法|线|纸|锡|为|棣|极|来|必|能|经|成年|予|按|及时|断|同|仅|得|会|少|足|够|能|便|服|属|予|公开(?!(?:政府)?信息[^,。;]{0,12}(?:复议|诉讼))|准|明)/;
/** What a negation denies stands within this many characters. */
const CLAUSE = 400;

export interface Denial extends Clause {
  /** The word that denies, and where it stands. */
  word: string;
  from: number;
  /** Where what is denied begins. */
  after: number;
  /** The words behind it, as far as they may belong to it. */
  rest: string;
  /** What is denied: up to a comma, unless the list of nouns goes on; a new negation begins its own. */
  span: string;
}

export function denialsOf(clause: Clause): Denial[] {
  const { text } = clause;
  const out: Denial[] = [];
  for (const m of text.matchAll(NEGATION)) {
    const [word] = m;
    const from = m.index;
    const after = from + word.length;
    const rest = text.slice(after, after + CLAUSE);
    if (EVERYDAY.test(rest) || /(?:有|是否|若|如|如果|无论)$/.test(text.slice(Math.max(0, from - 4), from))) continue;
    if (/^[零不]/.test(word) && !word.startsWith("不存在") && !/^(?:收到|发生|申请|复议|诉讼|投诉|存在)/.test(rest))
      continue;
    out.push({ ...clause, word, from, after, rest, span: spanOf(rest) });
  }
  return out;
}

/** 无不予公开…信息, 未发生…败诉 and much else is denied that is no figure. */
export const isStatement = ({ rest, span }: Denial): boolean =>
  OPENING.test(rest) && !/^(?:[^,]{0,6})(?:不予公开|免予公开)/.test(span);

function spanOf(rest: string): string {
  const stop = rest.search(
    /,(?!(?:因(?!此|而)|行政|提起|被|或|以及|及|和|政府信息公开行政|信息公开行政))|,(?=(?:也|亦|且)?(?:未|没有|无))/,
  );
  return (stop < 0 ? rest : rest.slice(0, stop)).replace(/[。;!.]+$/, "");
}
