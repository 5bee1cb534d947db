/** What the rules on pages that are no report look at: head lines, title, and how much of a report the text has. */
import type { SourceDocument } from "@/lib/report";
import { FILE_NAME } from "@/lib/report-links";
import type { Title } from "./clues";
import { carriesReport, hasOwnFigures, makesStatements, reportSections, reportSigns } from "./report-signs";
import type { View } from "./view";

export interface Page {
  view: View;
  doc: SourceDocument;
  text: string;
  title: Title | null;
  /** Signs of a report, see `reportSigns`. */
  signs: number;
  /** Sections of a report that it has. */
  sections: number;
  /** The first lines that are no chrome, without white space and file endings. */
  head: string[];
  /** The title and the first of them: what the page calls itself. */
  top: string[];
  /** It gives figures of its own. */
  figures: boolean;
  /** It gives figures, or speaks as one who reports. */
  tells: boolean;
  /** A letter with the report behind it. */
  carried: boolean;
  /** How often it names the disclosure of information. */
  mentions: number;
}

const DISCLOSURE = /信息公开|政务公开|依申请公开|公开(?:的|了)?(?:各类|相关|有关)?(?:政府|政务)?信息/g;

/** A line of a page's head is short; of a longer one this much is looked at. */
const HEAD_LINE = 400;

const FILE_AT_END = new RegExp(`${FILE_NAME.source}$`, "i");

/** A name that fills the first row of a table. */
const EDGE_OF_ROW = /^\|+|\|+$/g;

function headLines(view: View): string[] {
  return view.lines
    .filter((l) => l.kind !== "chrome" && !/[>»]/.test(l.text))
    .slice(0, 12)
    .map((l) => l.text.slice(0, HEAD_LINE).replace(/\s+/g, "").replace(EDGE_OF_ROW, "").replace(FILE_AT_END, ""));
}

/** `squeezed` is the text without white space (`compact`). */
export function pageOf(view: View, doc: SourceDocument, title: Title | null, squeezed: string): Page {
  const { text } = view;
  const head = headLines(view);
  const figures = hasOwnFigures(text);
  return {
    view,
    doc,
    text,
    title,
    signs: reportSigns(text, squeezed),
    sections: reportSections(text),
    head,
    top: [title?.text ?? "", ...head.slice(0, 6)].filter(Boolean),
    figures,
    tells: figures || makesStatements(text),
    carried: carriesReport(text),
    mentions: squeezed.match(DISCLOSURE)?.length ?? 0,
  };
}
