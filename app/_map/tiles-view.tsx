"use client";
/** One square per place: its name and its value, the shade only helps. */
import type { CSSProperties } from "react";
import type { BoardPlace, BoardYear } from "./board";
import { told } from "./told";

export function Tiles(props: {
  label: string;
  places: BoardPlace[];
  columns: number;
  year: BoardYear;
  /** Pattern of what a place says when it is pointed at or heard. */
  spoken: string;
  tabIndex: (i: number) => number | undefined;
}) {
  return (
    <ul
      className="tiles"
      aria-label={props.label}
      style={{ "--columns": props.columns, "--rows": Math.max(1, ...props.places.map((p) => p.y)) } as CSSProperties}
    >
      {props.places.map((place, i) => {
        const [tone, text, words, open] = props.year.cells[i]!;
        return (
          <li
            key={place.id}
            className={`tile t-${tone}${open ? " open" : ""}`}
            style={{ gridColumn: place.x, gridRow: place.y }}
          >
            <a
              href={place.href}
              data-i={i}
              tabIndex={props.tabIndex(i)}
              aria-label={told(props.spoken, place.name, props.year.year, words)}
              title={told(props.spoken, place.name, props.year.year, words)}
            >
              <span>{place.label}</span>
              <b>{text}</b>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
