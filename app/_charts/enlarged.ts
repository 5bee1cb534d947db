/** What a figure sends to the browser to stand there enlarged: its chart to work with, and every word around it. See enlarge.tsx. */
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { say } from "@/lib/words/words";
import type { Drawing } from "./drawing";
import { enlargedOption, type Live } from "./enlarged-option";

const WORDS = ["chart", "close", "lines", "in", "out", "all", "help", "window"] as const;

export interface Enlarged extends Live {
  title: string;
  subtitle: string;
  /** One sentence of what there is to see. */
  summary: string;
  /** Said where the figures are made up. */
  synthetic: string | null;
  near: Drawing["near"];
  lines: Drawing["lines"];
  words: Record<(typeof WORDS)[number], string>;
}

export interface Around {
  title: string;
  subtitle: string;
  summary: string;
  synthetic: boolean;
}

export function enlargedOf(drawing: Drawing, around: Around, lang: Lang): Enlarged {
  return {
    ...around,
    ...enlargedOption(drawing),
    synthetic: around.synthetic ? say(lang, "common.synthetic") : null,
    near: drawing.near,
    lines: drawing.lines,
    words: Object.fromEntries(WORDS.map((word) => [word, sayFigure(lang, `enlarged.${word}`)])) as Enlarged["words"],
  };
}
