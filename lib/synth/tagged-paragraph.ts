/** A paragraph of a Word file of older versions, with their smart tags. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string, font = "仿宋_GB2312") =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hint="eastAsia"/><w:kern w:val="0"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`;
const tag = (element: string, inner: string) =>
  `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="${element}"><w:smartTagPr><w:attr w:name="IsROCDate" w:val="False"/></w:smartTagPr>${inner}</w:smartTag>`;

/**
 * Days, and numbers with their measure, in tags older versions set by themselves; a long number cut where its font changed; a link on an
 * address; the mark of a page that ended here.
 */
export function taggedParagraph(words: string): string {
  const parts = words.match(/20\d\d年\d+月\d+日|\d+(?:\.\d+)?|https?:[!-~]+|[^\dh]+|h/g) ?? [];
  let seen = 0;
  const runs = parts.map((s) => {
    if (/^20\d\d年\d/.test(s)) return tag("chsdate", run(s));
    if (/^https?:/.test(s)) return `<w:hyperlink w:history="1">${run(s, "Times New Roman")}</w:hyperlink>`;
    if (!/^\d/.test(s)) return run(s);
    seen++;
    if (seen % 3 === 0) return tag("chmetcnv", run(s, "Times New Roman"));
    const cut = s.length > 1 && seen % 2 === 0 ? 1 : s.length;
    return [s.slice(0, cut), s.slice(cut)].map((x) => (x === "" ? "" : run(x, "Times New Roman"))).join("");
  });
  const ended = words.length > 120 ? "<w:r><w:lastRenderedPageBreak/></w:r>" : "";
  return `<w:p><w:pPr><w:widowControl/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>${ended}${runs.join("")}</w:p>`;
}
