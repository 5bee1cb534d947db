/** Who holds the highest or lowest value: all who share it, as far as a sentence bears. */
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { say } from "@/lib/words/words";

/** So many names of those that share an extreme are told; of more the first, and how many. */
export const TIED = 3;

/** The name of an extreme, or the names of those that share it. */
export function namesAt(list: readonly { name: string; value: number }[], value: number, lang: Lang): string {
  const names = list.filter((item) => item.value === value).map((item) => item.name);
  if (names.length > TIED) return sayFigure(lang, "sum.tied", { name: names[0]!, n: names.length });
  return names.join(say(lang, "common.list"));
}
