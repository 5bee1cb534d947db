/** A drawing on the page: the server's SVG in two sizes, one of them shown by the width of the figure, inside the interactive frame. */
import { type Drawing, SIZES } from "./drawing";
import { ChartFrame } from "./frame";
import { svgOf } from "./svg";

/** `mini`: the narrow drawing at every width, for small multiples. */
export function Drawn({ drawing, mini = false }: { drawing: Drawing; mini?: boolean }) {
  return (
    <ChartFrame option={drawing.option} label={drawing.summary}>
      {(mini ? (["narrow"] as const) : (["wide", "narrow"] as const)).map((size) => (
        <div
          key={size}
          className={mini ? "chart-mini" : `chart-${size}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, text escaped by ECharts
          dangerouslySetInnerHTML={{ __html: svgOf(drawing.option, SIZES[size], drawing.height[size]) }}
        />
      ))}
    </ChartFrame>
  );
}
