"use client";
/**
 * Waits for somebody to enlarge a figure. Only then come ECharts and the figure's chart, read from the figure's own address; the code already when the
 * button is neared. Nothing of it is on the page before.
 */
import { type ReactNode, useEffect, useState } from "react";
import { serverLost } from "@/app/_ui/reach";
import type { Enlarged } from "./enlarged";

const view = () => import("./enlarged-view");
type View = Awaited<ReturnType<typeof view>>["EnlargedView"];

interface Open {
  View: View;
  data: Enlarged;
  button: HTMLElement;
}

const buttonOf = (event: Event): HTMLElement | null =>
  (event.target as Element | null)?.closest?.<HTMLElement>("[data-enlarge]") ?? null;

async function dataOf(button: HTMLElement): Promise<Enlarged> {
  const answer = await fetch(button.dataset.enlarge ?? "");
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return JSON.parse(page.querySelector("script[data-enlarged]")?.textContent ?? "") as Enlarged;
}

export function Enlarge(): ReactNode {
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    const watch = new AbortController();
    const { signal } = watch;
    let waiting = false;
    const near = (event: Event) => {
      // A failure is told when the button is pressed.
      if (buttonOf(event)) view().catch(() => undefined);
    };
    const press = (event: MouseEvent) => {
      const button = buttonOf(event);
      if (!button || waiting) return;
      waiting = true;
      document.documentElement.dataset.busy = "";
      Promise.all([view(), dataOf(button)])
        .then(([{ EnlargedView }, data]) => setOpen({ View: EnlargedView, data, button }))
        .catch(serverLost)
        .finally(() => {
          waiting = false;
          delete document.documentElement.dataset.busy;
        });
    };
    document.addEventListener("pointerover", near, { signal, passive: true });
    document.addEventListener("focusin", near, { signal });
    document.addEventListener("click", press, { signal });
    return () => watch.abort();
  }, []);
  if (!open) return null;
  const { View, data, button } = open;
  return (
    <View
      data={data}
      markKey={button.closest(".figure")?.querySelector(".figure-body > .key, :scope > .key") ?? null}
      onClosed={() => {
        setOpen(null);
        button.focus();
      }}
    />
  );
}
