/** A drawing on the page: the server's SVG in two sizes, one of them shown by the width of the figure, inside the interactive frame. */
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { type Drawing, SIZES } from "./drawing";
import { ChartFrame } from "./frame";
import { Island } from "./island";
import { keepMarkup } from "./kept";
import { svgOf } from "./svg";

export interface DrawnProps {
  drawing: Drawing;
  lang: Lang;
  /** Ids of the elements that name and describe the drawing. */
  named: string;
  described: string;
  /** The narrow drawing at every width, for small multiples. */
  mini?: boolean;
}

export function Drawn({ drawing, lang, named, described, mini = false }: DrawnProps) {
  const faces = (mini ? (["narrow"] as const) : (["wide", "narrow"] as const)).map(
    (size) =>
      `<div class="${mini ? "chart-mini" : `chart-${size}`}">${svgOf(drawing.option, SIZES[size], drawing.height[size])}</div>`,
  );
  // What the interactive chart is made of, read when a hand comes near.
  const option = `<script type="application/json">${JSON.stringify(drawing.option).replaceAll("<", "\\u003c")}</script>`;
  return (
    <ChartFrame named={named} described={described} role={sayFigure(lang, "chart")}>
      <Island name={keepMarkup(faces.join("") + option)} className="chart-drawn" />
    </ChartFrame>
  );
}
