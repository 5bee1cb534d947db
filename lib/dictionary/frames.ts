/** A verb and its object told in every order Chinese has for them: 召开发布会3次, 发布会共召开3次, 召开3次发布会, 3次发布会已召开, 先后3次召开发布会. */

export interface Frame {
  /** Verbs, in slot notation. */
  do: string;
  /** What they are done to, in slot notation. */
  what: string;
}

/** Behind the verb: 召开了, 召开过, 召开的. */
const DONE = "(了|过|的)";
const COUNTED = "(总)(数|数量|次数|总数|总次数|期数|场次|场数|件数|篇数|人次)";

/** The patterns of a frame, each with its N. What stands between verb, object and number stays within one part. */
export function patternsOf({ do: verb, what }: Frame): string[] {
  return [
    `${verb}${DONE}…${what}${COUNTED} N`,
    `${what}…${verb}${DONE} N`,
    // Not 出台的5件规范性文件: what is said of them may leave others out.
    `${verb}(了|过) N…${what}`,
    `N…${what}…${verb}`,
    `N${verb}(了|过)…${what}`,
  ];
}
