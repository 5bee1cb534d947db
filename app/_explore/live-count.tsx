"use client";
/** How large the data set would be, while it is being chosen. Hears the form it stands in. */
import { useEffect, useRef, useState } from "react";

export function LiveCount({ label, failed }: { label: string; failed: string }) {
  const own = useRef<HTMLParagraphElement>(null);
  const [words, setWords] = useState("");
  useEffect(() => {
    const form = own.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const question = new URLSearchParams();
        for (const [name, value] of new FormData(form)) if (value !== "") question.append(name, String(value));
        const mine = ++asked;
        const answer = await fetch(`/explore/count.json?${question}`).catch(() => null);
        const text = answer?.ok ? ((await answer.json()) as { text: string }).text : failed;
        if (mine === asked) setWords(text);
      }, 250);
    };
    form.addEventListener("change", count);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("change", count);
    };
  }, [failed]);
  return (
    <p ref={own} className="live" role="status">
      {words && `${label} ${words}`}
    </p>
  );
}
