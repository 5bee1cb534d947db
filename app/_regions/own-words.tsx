/** What the newest report says of its own problems and plans: the first lines open, the rest behind a fold. */
import { reportHref } from "@/app/_ui/links";
import { Part } from "@/app/_ui/page-head";
import type { OwnWords as Words } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayPlaces } from "@/lib/words/places";

/** Characters that stand open, to the end of their line. */
const OPEN = 160;

export function OwnWords({ words, lang }: { words: Words; lang: Lang }) {
  const { year, heading, lines, report } = words;
  const until = lines.findIndex((_, i) => lines.slice(0, i + 1).join("").length >= OPEN);
  const open = until < 0 ? lines : lines.slice(0, until + 1);
  const rest = lines.slice(open.length);
  return (
    <Part
      still
      id="own-words"
      title={sayPlaces(lang, "own.title")}
      note={sayPlaces(lang, "own.note", {
        year,
        heading: heading.replace(/^[(（]?[一二三四五六七八九十]+[)）]?[、.．,]?/, ""),
      })}
    >
      <blockquote className="own-words" lang="zh-CN">
        <Lines lines={open} />
        {rest.length > 0 && (
          <details className="rest">
            <summary lang={lang === "zh" ? undefined : "en"}>{sayPlaces(lang, "own.more")}</summary>
            <Lines lines={rest} />
          </details>
        )}
      </blockquote>
      <p className="small">
        <a href={reportHref(report, lang)}>{sayPlaces(lang, "own.report")}</a>
      </p>
    </Part>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
  lines.map((line, i) => <p key={i}>{line}</p>);
