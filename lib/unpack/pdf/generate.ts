/** A small PDF writer for tests: words and ruling lines at given places, Chinese included, no font embedded. */

export interface PdfPageSpec {
  /** Text, left, baseline from the top, size; in points. */
  words: [string, number, number, number][];
  /** x1, y1, x2, y2 from the top left. */
  lines?: [number, number, number, number][];
}

const HEIGHT = 842;
const WIDTH = 595;

const hex = (s: string) => [...s].map((c) => (c.codePointAt(0) as number).toString(16).padStart(4, "0")).join("");

function content(page: PdfPageSpec): string {
  const lines = (page.lines ?? []).map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
  const words = page.words.map(
    ([text, x, y, size]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`,
  );
  return [...lines, ...words].join("\n");
}

/** Every character is its own code, half-width ones half as wide. */
const TO_UNICODE =
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange " +
  "1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end";

/** The bytes of a PDF with these pages (A4). */
export function makePdf(pages: PdfPageSpec[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (data: string) => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    "<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
  );
  add(
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] " +
      "/FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 700 /StemV 80 >> >>",
  );
  add(stream(TO_UNICODE));
  pages.forEach((page, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
    );
    add(stream(content(page)));
  });
  let out = "%PDF-1.7\n";
  const offsets = objects.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, "0")} 00000 n \n`).join("")}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return new TextEncoder().encode(out);
}

/** A table of rows × cells at given column borders, ruled or not, with centred cells. Returns the y below it. */
export function drawTable(
  page: PdfPageSpec,
  rows: string[][],
  borders: number[],
  top: number,
  ruled: boolean,
  size = 10,
): number {
  const rowHeight = size * 2;
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      const left = borders[c] as number;
      const right = borders[c + 1] as number;
      const width = [...text].reduce((n, ch) => n + (ch.charCodeAt(0) < 127 ? 0.5 : 1), 0) * size;
      if (text !== "")
        page.words.push([
          text,
          c === 0 ? left + 2 : Math.max(left + 2, (left + right - width) / 2),
          top + rowHeight * (r + 0.65),
          size,
        ]);
    });
  });
  const bottom = top + rowHeight * rows.length;
  if (ruled) {
    page.lines ??= [];
    for (let r = 0; r <= rows.length; r++)
      page.lines.push([borders[0] as number, top + r * rowHeight, borders.at(-1) as number, top + r * rowHeight]);
    for (const x of borders) page.lines.push([x, top, x, bottom]);
  }
  return bottom;
}
