/** A paragraph of a Word file with its changes tracked. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string) => `<w:r><w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`;

/** Some numbers were put in later, for ones struck out that the file still holds; a tab stands for the blanks the paragraph begins with. */
export function trackedParagraph(text: string): string {
  const changed = (s: string) =>
    `<w:del w:id="1" w:author="a"><w:r><w:delText>${Number(s) + 3}</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run(s)}</w:ins>`;
  const runs = (text.match(/\d+|\D+/g) ?? []).map((s) =>
    /^\d{1,6}$/.test(s) && Number(s) % 3 === 0 ? changed(s) : run(s),
  );
  return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:tab/></w:r>${runs.join("")}</w:p>`;
}
