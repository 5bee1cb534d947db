"use client";
/** Holds the plain table the server sent, and puts the sortable grid in its place when asked for. Knows no table library until then. */
import { lazy, type ReactNode, Suspense, startTransition, useRef, useState } from "react";
import type { GridData, GridWords } from "./grid-rows";

const Grid = lazy(() => import("./grid"));

export function GridFrame({
  src,
  words,
  openWords,
  loading,
  failed,
  children,
}: {
  src: string;
  words: GridWords;
  openWords: string;
  loading: string;
  failed: string;
  children: ReactNode;
}) {
  const [data, setData] = useState<GridData | null>(null);
  const [state, setState] = useState<"plain" | "loading" | "failed">("plain");
  const asked = useRef(false);
  const want = async () => {
    if (asked.current) return;
    asked.current = true;
    setState("loading");
    try {
      const answer = await fetch(src);
      if (!answer.ok) throw new Error(String(answer.status));
      const rows = (await answer.json()) as GridData;
      // Without its code the plain table stays.
      await import("./grid");
      // Drawn in slices, so that the page answers meanwhile.
      startTransition(() => setData(rows));
    } catch {
      asked.current = false;
      setState("failed");
    }
  };
  if (data)
    return (
      <Suspense fallback={children}>
        <Grid data={data} words={words} />
      </Suspense>
    );
  return (
    <div className="grid-frame">
      <p className="small grid-open">
        <button type="button" className="button" onClick={want} disabled={state === "loading"}>
          {state === "loading" ? loading : openWords}
        </button>{" "}
        <span role="status">{state === "failed" ? failed : ""}</span>
      </p>
      {children}
    </div>
  );
}
