/** Where an answer is about another year, level or scope than the address asked for, the page says so first. */
import type { Filter, Lang } from "@/lib/filter";
import { replacedWords } from "./where";

type Cross = Pick<Filter, "year" | "level" | "scope">;

export function Replaced({ asked, shown, lang }: { asked: Cross; shown: Cross; lang: Lang }) {
  const words = replacedWords(asked, shown, lang);
  return words === null ? null : (
    <p className="ignored" role="status">
      {words}
    </p>
  );
}
