/** A paragraph of a Word file made as a form to fill in. */

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string) =>
  `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋" w:cs="仿宋"/><w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`;

/** A control of the form around what was filled in, a mark of a place around the rest, a tab for the first line's indent. */
export function controlParagraph(words: string): string {
  const isText = words.length > 20;
  const parts = words.match(/\d+(?:\.\d+)?[\u4e00-\u9fff]|[^\d]+|\d+(?:\.\d+)?/g) ?? [];
  let controls = 0;
  const runs = parts.map((s) =>
    isText && /^\d/.test(s) && ++controls % 2 === 0
      ? `<w:sdt><w:sdtPr><w:alias w:val="数据"/><w:text/></w:sdtPr><w:sdtContent>${run(s)}</w:sdtContent></w:sdt>`
      : run(s),
  );
  const indent = isText ? "<w:r><w:tab/></w:r>" : "";
  return `<w:p w:rsidR="00A77B3E"><w:pPr><w:pStyle w:val="a3"/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Hlk1"/>${indent}${runs.join("")}<w:bookmarkEnd w:id="0"/></w:p>`;
}
