"use client";
/** The same places as shapes. The outlines lie in an SVG file of their own that the browser keeps; the page only points into it and colours them. */
import type { BoardPlace, BoardYear } from "./board";
import { told } from "./told";

export interface ShapesFile {
  href: string;
  width: number;
  height: number;
  /** Shapes without a place: drawn as ground. */
  rest: string[];
}

/** Up to so many places print their values; beyond that they would lie on one another. */
const MOST_LABELS = 40;

export function Shapes(props: {
  label: string;
  places: BoardPlace[];
  year: BoardYear;
  file: ShapesFile;
  /** Pattern of what a place says when it is pointed at or heard. */
  spoken: string;
  tabIndex: (i: number) => number | undefined;
}) {
  const { places, year, file } = props;
  const shown = places.flatMap((place, i) => (place.shape ? [{ place, i, cell: year.cells[i]! }] : []));
  const use = (shape: string) => `${file.href}#${shape}`;
  // The drawing is made for a width of 720; finer ones are scaled.
  const scale = file.width / 720;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links, no form
    <svg className="map" viewBox={`0 0 ${file.width} ${file.height}`} role="group" aria-label={props.label}>
      <defs>
        <pattern
          id="map-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45) scale(${scale})`}
        >
          <path d="M0 0V5" />
        </pattern>
        <pattern id="map-dots" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
          <circle cx="2" cy="2" r="0.9" />
        </pattern>
      </defs>
      {file.rest.map((shape) => (
        <use key={shape} href={use(shape)} className="map-rest" />
      ))}
      {shown.map(({ place, i, cell: [tone, , words, open] }) => (
        <a
          key={place.id}
          href={place.href}
          data-i={i}
          tabIndex={props.tabIndex(i)}
          aria-label={told(props.spoken, place.name, year.year, words)}
        >
          <title>{told(props.spoken, place.name, year.year, words)}</title>
          <use href={use(place.shape!)} className={open ? `t-${tone} open` : `t-${tone}`} />
        </a>
      ))}
      <use href={use("frame")} className="map-frame" />
      {/* The links above say the same in full. */}
      <g className="map-words" style={{ fontSize: 12 * scale, strokeWidth: 3 * scale }}>
        {(shown.length <= MOST_LABELS ? shown : []).map(
          ({ place, cell: [tone, text, , open] }) =>
            /^v\d$/.test(tone) && (
              <text key={place.id} x={place.x} y={place.y}>
                {open ? `${text} ○` : text}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}
