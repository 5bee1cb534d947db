/** A paragraph of a Word file as a converter for old files writes it. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** As a converter for old files writes it: bookmarks of a contents list, a run for every piece between marks, lines of the page kept as what was rendered last. */
export function bookmarkedParagraph(words: string): string {
  const pieces = words.match(/[^，。；：]+[，。；：]*/g) ?? [words];
  const runs = pieces.map(
    (s, i) =>
      `<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>${i % 5 === 3 ? "<w:lastRenderedPageBreak/>" : ""}<w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:widowControl/><w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/><w:spacing w:line="600" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Toc"/>${runs.join("")}<w:bookmarkEnd w:id="0"/></w:p>`;
}
