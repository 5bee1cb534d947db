/** What of the address was not taken as it stands: a line per reason, each with what to do. */
import type { Ignored as Condition, Lang } from "@/lib/filter";
import { say } from "@/lib/words/words";

const WHYS = ["unknown", "many", "years", "form"] as const;

export function Ignored({ what, lang }: { what: readonly Condition[]; lang: Lang }) {
  const told = WHYS.flatMap((why) => {
    const those = what.filter((w) => w.why === why);
    if (those.length === 0) return [];
    const named = why === "years" ? (w: Condition) => w.value : (w: Condition) => `${w.name}=${w.value}`;
    return say(lang, `common.ignored.${why}`, {
      what: those.map(named).join(say(lang, "common.list")),
      most: those[0]?.most ?? "",
    });
  });
  if (told.length === 0) return null;
  return (
    <div className="ignored" role="status">
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
