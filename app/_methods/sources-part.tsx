/** Where the hand-coded figures come from: every public report, with its address. */
import { Part } from "@/app/_ui/page-head";
import type { CodedSources } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayMethods } from "@/lib/words/methods";
import { exact } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";

export function SourcesPart({ lang, sources }: { lang: Lang; sources: CodedSources }) {
  return (
    <Part
      id="sources"
      title={sayMethods(lang, "sources")}
      note={sayMethods(lang, "sources.note", {
        figures: exact(sources.figures, ""),
        sources: exact(sources.sources.length, ""),
        units: exact(sources.units, ""),
      })}
    >
      <details className="entry">
        <summary>{sayMethods(lang, "sources.list")}</summary>
        <ul className="source-list">
          {sources.sources.map((s) => (
            <li key={`${s.title} ${s.url}`}>
              <span lang="zh-CN">
                {s.url ? (
                  <a href={s.url} rel="noreferrer">
                    {s.title}
                  </a>
                ) : (
                  s.title
                )}
              </span>{" "}
              <span className="faint">
                {s.figures}
                {s.lessSure ? ` · ${say(lang, "source.lessSure")}` : ""}
                {s.url ? "" : ` · ${say(lang, "source.noUrl")}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Part>
  );
}
