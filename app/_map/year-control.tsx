"use client";
/** Year by year: a slider with a button that plays the years; where no script runs, a line of links. */
import { useEffect } from "react";
import type { BoardYear } from "./board";

export interface YearWords {
  year: string;
  years: string;
  play: string;
  pause: string;
  /** With `{year}` in it. */
  whole: string;
  /** `{place}`, `{year}` and `{words}`: what a place says. */
  spoken: string;
}

const STEP_MS = 1200;

export function YearControl(props: {
  years: BoardYear[];
  at: number;
  playing: boolean;
  words: YearWords;
  onYear: (index: number) => void;
  onPlay: (on: boolean) => void;
}) {
  const { years, at, playing, words, onYear, onPlay } = props;
  const last = years.length - 1;

  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      onPlay(false);
      return;
    }
    const timer = setTimeout(() => onYear(at + 1), STEP_MS);
    return () => clearTimeout(timer);
  });

  if (years.length < 2) return null;
  return (
    <div className="year-control">
      <div className="year-slider">
        <button type="button" onClick={() => onPlay(!playing)} aria-label={playing ? words.pause : words.play}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={playing ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5v11l9-5.5z"} />
          </svg>
        </button>
        <label>
          <span className="sr">{words.year}</span>
          <input
            type="range"
            min={0}
            max={last}
            value={at}
            aria-valuetext={String(years[at]!.year)}
            onChange={(event) => {
              onPlay(false);
              onYear(Number(event.target.value));
            }}
          />
        </label>
        <output>{years[at]!.year}</output>
      </div>
      <ul className="year-links" aria-label={words.years}>
        {years.map((y, i) => (
          <li key={y.year}>
            <a href={y.href} aria-current={i === at ? "true" : undefined}>
              {y.year}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
