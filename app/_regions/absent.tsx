/** Parts of a place's page of which it has no figure at all: one list of them, in place of as many empty boxes. */
import { Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import type { Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { say } from "@/lib/words/words";

export const ABLE_TO_LACK = ["outcomes", "applicants", "disputes", "staffing"] as const;
export type Lackable = (typeof ABLE_TO_LACK)[number];

/** Whether there is a figure in any year. */
export const anyKnown = (trends: readonly Trend[]): boolean =>
  trends.some((t) => t.lines[0]?.points.some((p) => p.kind !== "blank"));

export function Absent({ parts, lang }: { parts: readonly Lackable[]; lang: Lang }) {
  if (parts.length === 0) return null;
  return (
    <Part still id="absent" title={say(lang, "region.absent")} note={say(lang, "region.absent.note")}>
      <dl className="absent">
        {parts.map((part) => (
          <div key={part} id={part}>
            <dt>{say(lang, `region.${part}`)}</dt>
            <dd>{whole(say(lang, `region.${part}.none`))}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
