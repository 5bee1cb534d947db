/** A drawing on the page: the server's SVG in two sizes, one of them shown by the width of the figure, and what pointer and keys find in it. */
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { type Drawing, SIZES } from "./drawing";
import { stopsOf } from "./stops";
import { drawnOf } from "./svg";

export interface DrawnProps {
  drawing: Drawing;
  lang: Lang;
  /** Ids of the elements that name and describe the drawing. */
  named: string;
  described: string;
  /** The narrow drawing at every width, for small multiples. */
  mini?: boolean;
}

/** Stands among what is kept (kept.ts), or all of it would travel twice. Before the script runs the drawing is a picture; then keys walk it, and `data-role` says what it is (chart-hands.ts). */
export function Drawn({ drawing, lang, named, described, mini = false }: DrawnProps) {
  const faces = (mini ? (["narrow"] as const) : (["wide", "narrow"] as const)).map((size) => ({
    size,
    face: drawnOf(drawing.option, SIZES[size], drawing.height[size], drawing.stops),
  }));
  const markup = faces
    .map(({ size, face }) => `<div class="${mini ? "chart-mini" : `chart-${size}`}">${face.svg}</div>`)
    .join("");
  const stops = JSON.stringify(stopsOf(drawing, faces)).replaceAll("<", "\\u003c");
  return (
    <div className="chart">
      <div
        className="chart-face"
        role="img"
        data-role={sayFigure(lang, "chart")}
        aria-labelledby={named}
        aria-describedby={described}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys
        tabIndex={0}
      >
        <div
          className="chart-drawn"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, text escaped by ECharts
          dangerouslySetInnerHTML={{ __html: `${markup}<script type="application/json">${stops}</script>` }}
        />
      </div>
      <span className="sr" aria-live="polite" />
    </div>
  );
}
