/** A paragraph of a Word file as it comes back from those who had to agree. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string) =>
  `<w:r w:rsidR="003C5D21"><w:rPr><w:rFonts w:asciiTheme="minorEastAsia" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorEastAsia" w:hint="eastAsia"/><w:spacing w:val="-4"/><w:sz w:val="30"/></w:rPr><w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`;

/** As it comes back from those who had to agree: remarks hang on a sentence, another was moved here, a part may be edited while the rest is locked. */
export function reviewedParagraph(words: string): string {
  const pieces = words.match(/[^。；]+[。；]*|[。；]+/g) ?? [words];
  const runs = pieces.map((s, i) => {
    if (i % 3 === 1)
      return `<w:commentRangeStart w:id="${i}"/>${run(s)}<w:commentRangeEnd w:id="${i}"/><w:r><w:commentReference w:id="${i}"/></w:r>`;
    if (i % 3 === 2) return `<w:moveTo w:id="${i + 40}" w:author="a">${run(s)}</w:moveTo>`;
    return `<w:permStart w:id="${i + 80}" w:edGrp="everyone"/>${run(s)}<w:permEnd w:id="${i + 80}"/>`;
  });
  return `<w:p w:rsidR="003C5D21" w:rsidP="003C5D21"><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="600"/><w:rPr><w:sz w:val="30"/></w:rPr></w:pPr>${runs.join("")}</w:p>`;
}
