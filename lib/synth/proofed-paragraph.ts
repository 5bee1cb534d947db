/** A paragraph of a Word file as another office writes it. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const fonts = (face: string) =>
  `<w:rPr><w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`;
const run = (s: string, face: string) => `<w:r>${fonts(face)}<w:t>${escaped(s)}</w:t></w:r>`;

/** Every number in a run between words, marks of its checker around, a break that keeps a page whole. */
export function proofedParagraph(words: string): string {
  const parts = words.match(/[\d.,%]+|[^\d.,%]+/g) ?? [];
  const runs = parts.map((s, i) =>
    /^\d/.test(s)
      ? run(s, "Times New Roman")
      : `${i % 4 === 2 ? '<w:proofErr w:type="gramStart"/>' : ""}${run(s, "仿宋")}${i % 4 === 2 ? '<w:proofErr w:type="gramEnd"/>' : ""}`,
  );
  return `<w:p><w:pPr><w:keepNext w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/></w:pPr>${runs.join("")}</w:p>`;
}
