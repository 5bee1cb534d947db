/**
 * The heat map on the page. Stands inside <Figure> as its child; needs no table beside it, because it is one. Works without script: rows are
 * links and every cell is read out. With script a pointer, finger or the arrow keys say the cell in the line below.
 */
import { type Heat as HeatData, heatMarkup, toneClass } from "./heat";
import { HeatHands } from "./heat-hands";
import { Island } from "./island";
import { keepMarkup } from "./kept";
import "./heat.css";
import "./tones.css";

/** `hint`: stands below until a cell is touched, and says how. */
export function Heat({ heat, hint }: { heat: HeatData; hint: string }) {
  return (
    <>
      <ToneKey lines={heat.key} />
      <HeatHands label={heat.label} hint={hint} anchors={heat.columns.map((c) => c.anchor ?? "")}>
        {/* As elements it would weigh several times as much, and as markup of its own travel twice. */}
        <Island name={keepMarkup(heatMarkup(heat))} />
      </HeatHands>
    </>
  );
}

/** What the shades, patterns and glyphs mean. */
export function ToneKey({ lines }: { lines: HeatData["key"] }) {
  return (
    <ul className="heat-key">
      {lines.map((k) => (
        <li key={k.words}>
          <i className={toneClass(k.tone, k.open)} aria-hidden="true">
            {k.text}
          </i>
          {k.words}
        </li>
      ))}
    </ul>
  );
}
