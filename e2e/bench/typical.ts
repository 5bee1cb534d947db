/** Typical reports to measure with: every era, as a web page with the site around it and as plain text; all invented. */
import { ERAS, type Era } from "@/lib/report";
import { syntheticDocument } from "@/lib/synth/document";

/** A page of a government's site has about so many bytes, most of it markup around the report. */
const PAGE_BYTES = 60_000;

export interface Typical {
  name: string;
  era: Era;
  kind: "html" | "text";
  bytes: Uint8Array;
}

/** `each` reports of every era and kind, the same ones in every run. */
export function typicalReports(each: number): Typical[] {
  return ERAS.flatMap((era) => {
    const found: Record<Typical["kind"], Typical[]> = { html: [], text: [] };
    for (let n = 0; n < 3_000 && (found.html.length < each || found.text.length < each); n++) {
      const { kind, bytes } = syntheticDocument(era, "tuned", n, "bench");
      const text = new TextDecoder().decode(bytes);
      // Other charsets cost the same and would only make the padding harder.
      if (text.includes("\ufffd")) continue;
      if (kind === "text" && found.text.length < each)
        found.text.push({ name: `${era}-${n}.txt`, era, kind: "text", bytes });
      if ((kind === "html" || kind === "word-html") && found.html.length < each)
        found.html.push({ name: `${era}-${n}.html`, era, kind: "html", bytes: padded(text, n) });
    }
    return [...found.html, ...found.text];
  });
}

/** The menu sites put before the report. */
function padded(html: string, n: number): Uint8Array {
  const item = `<li class="menu-item level-2"><a href="/zwgk/column_${n}.html" target="_blank" title="栏目"><span style="font-size:14px">栏目导航</span></a></li>\n`;
  const encoder = new TextEncoder();
  const missing = PAGE_BYTES - encoder.encode(html).length;
  const menu = `<nav><ul>${item.repeat(Math.max(0, Math.ceil(missing / encoder.encode(item).length)))}</ul></nav>`;
  return encoder.encode(html.includes("<body") ? html.replace(/<body[^>]*>/i, (b) => b + menu) : menu + html);
}
