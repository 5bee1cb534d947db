/** How headings of sections are numbered. */
import * as held from "../held-out/structure";
import { numeral } from "../numeral";
import type { Bank } from "../sentence";

export const NUMBERINGS: Bank<(n: number) => string> = {
  tuned: [
    (n) => `${numeral(n)}、`,
    (n) => `第${numeral(n)}部分　`,
    (n) => `${n + 1}．`,
    (n) => `（${numeral(n)}）`,
    (n) => `${n + 1}、`,
    (n) => `${numeral(n)}．`,
    (n) => `（${n + 1}）`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)} 、`,
    (n: number) => `${n + 1}.`,
    () => "",
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}.`,
    (n: number) => `${n + 1}、 `,
    (n: number) => `【${numeral(n)}】`,
    (n) => `${numeral(n)}、`,
    (n) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、 `,
    (n: number) => `${n + 1}．`,
    (n: number) => `（${numeral(n)}）`,
    (n) => `${numeral(n)}、`,
    (n) => `${numeral(n)}、`,
    (n) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、　`,
    (n: number) => `${n + 1}、`,
    (n: number) => `第${numeral(n)}部分 `,
  ],
  fresh: [
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${n + 1}、　`,
    (n: number) => `${n + 1}. `,
    (n: number) => `（${numeral(n)}） `,
  ],
  held_out: held.NUMBERINGS,
};
