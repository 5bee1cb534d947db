/** Words in which no line breaks within a span of years, a year and its 年, or the parts of a fraction. */
import { Fragment, type ReactNode } from "react";

/** 2011—2018 年 · 2011–2018 · 2020 年; 535 / 1,686 · 4 of 26. */
const TOGETHER = /(\d{4}(?:[—–]\d{4}(?: ?年)?| ?年)|[\d,]+ (?:\/|of) [\d,]+)/;

/** Strings, alone or in a list, are looked through; elements stay as they are. The text itself does not change. */
export function whole(words: ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have their place alone
  if (Array.isArray(words)) return words.map((part, i) => <Fragment key={i}>{whole(part)}</Fragment>);
  if (typeof words !== "string") return words;
  const parts = words.split(TOGETHER);
  if (parts.length === 1) return words;
  return parts.map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have their place alone
      <span key={i} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
