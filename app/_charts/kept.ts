/**
 * What is made on the server and must not travel twice. What a server component hands to the browser stands once in the HTML and again in the
 * data React wakes the page with; for drawings, tables and the words around them that is most of a page. Here only a short name goes into that
 * data: while the HTML is made, `Island` takes markup and `Still` takes elements from this store; in the browser both leave alone what stands there.
 */
import { createHash } from "node:crypto";
import type { ReactNode } from "react";

interface Kept {
  value: ReactNode;
  at: number;
}

/** On the process, because components of the server and those made for the browser are bundled apart. */
const store = globalThis as typeof globalThis & { gongkaiKept?: Map<string, Kept>; gongkaiSerial?: number };
/** Far longer than a page is in the making. */
const FORGET = 60_000;

function keep(name: string, value: ReactNode): string {
  store.gongkaiKept ??= new Map();
  const kept = store.gongkaiKept;
  const now = Date.now();
  // Moves it to the young end; the oldest stand first.
  kept.delete(name);
  kept.set(name, { value, at: now });
  for (const [old, { at }] of kept) {
    if (now - at <= FORGET) break;
    kept.delete(old);
  }
  return name;
}

/** Keeps markup until the HTML of this request is written, and names it. The same markup has the same name. */
export const keepMarkup = (markup: string): string =>
  keep(createHash("sha1").update(markup).digest("base64url").slice(0, 16), markup);

/**
 * Keeps elements until the HTML of this request is written, and names them. Only what is drawn once and for all: no component of the browser and
 * none that waits may be among them.
 */
export function keepElements(elements: ReactNode): string {
  store.gongkaiSerial = (store.gongkaiSerial ?? 0) + 1;
  return keep(`e${store.gongkaiSerial.toString(36)}`, elements);
}
