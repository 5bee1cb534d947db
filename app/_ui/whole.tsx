/** Words of a heading in which no line breaks between a year and its 年. */
import type { ReactNode } from "react";

export const yearsWhole = (text: string): ReactNode[] =>
  text.split(/(\d{4} ?年)/).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have their place alone
      <span key={i} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
