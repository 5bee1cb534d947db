/** A paragraph of a Word file that was filled in where a template left a field. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const text = (s: string) => `<w:t xml:space="preserve">${escaped(s)}</w:t>`;
const run = (s: string) => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr>${text(s)}</w:r>`;
const latin = (s: string) => `<w:r><w:rPr><w:u w:val="single"/></w:rPr>${text(s)}</w:r>`;

/** Numbers stand in fields of the template or in a run for every digit; marks of the spelling checker and bookmarks between them. */
export function filledParagraph(words: string): string {
  let fields = 0;
  const filledIn = (s: string) =>
    fields++ % 2 === 0
      ? `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${latin(s)}</w:sdtContent></w:sdt>`
      : `<w:bookmarkStart w:id="${fields}" w:name="n${fields}"/>${[...s].map(latin).join('<w:proofErr w:type="spellEnd"/>')}<w:bookmarkEnd w:id="${fields}"/>`;
  const runs = (words.match(/\d+|\D+/g) ?? []).map((s) => (/^\d/.test(s) ? filledIn(s) : run(s)));
  return `<w:p><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>${runs.join("")}</w:p>`;
}
