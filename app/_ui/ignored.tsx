/** One line when the address held conditions that were left out. */
import type { Lang } from "@/lib/filter";
import { say } from "@/lib/words/words";

export function Ignored({ what, lang }: { what: readonly string[]; lang: Lang }) {
  if (what.length === 0) return null;
  return (
    <p className="ignored" role="status">
      {say(lang, "common.ignored", { what: what.join(say(lang, "common.list")) })}
    </p>
  );
}
