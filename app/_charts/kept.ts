/**
 * Markup made on the server that must not travel twice. What a server component hands to the browser stands once in the HTML and again in the
 * data React wakes the page with; for drawings that is most of a page. Here only a short name goes into that data: while the HTML is
 * made, `Island` takes the markup from this store; in the browser it leaves alone what stands there.
 */
import { createHash } from "node:crypto";

/** On the process, because components of the server and those made for the browser are bundled apart. */
const store = globalThis as typeof globalThis & { gongkaiMarkup?: Map<string, string> };
/** Far more than all pages in the making at one moment. */
const MOST = 3000;

/** Keeps markup until the HTML of this request is written, and names it. The same markup has the same name. */
export function keepMarkup(markup: string): string {
  store.gongkaiMarkup ??= new Map();
  const kept = store.gongkaiMarkup;
  const name = createHash("sha1").update(markup).digest("base64url").slice(0, 16);
  // Moves it to the young end.
  kept.delete(name);
  kept.set(name, markup);
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  return name;
}
