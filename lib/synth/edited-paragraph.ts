/** A paragraph as Word has it after some editing. */

const run = (inner: string, font: string) =>
  `<w:r><w:rPr><w:rFonts w:hint="${font}"/><w:sz w:val="21"/></w:rPr>${inner}</w:r>`;

/** Digits in runs of their own, a break where the words have one, marks of the spelling check between. */
export function editedParagraph(text: string): string {
  const runs = text.split("\n").map((line) =>
    (line.match(/[\d.]+|[^\d.]+/g) ?? [])
      .map((s) => {
        const words = `<w:t xml:space="preserve">${s.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`;
        return /^\d/.test(s)
          ? `<w:proofErr w:type="spellStart"/>${run(words, "default")}<w:proofErr w:type="spellEnd"/>`
          : run(words, "eastAsia");
      })
      .join(""),
  );
  return `<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>${runs.join(run("<w:br/>", "eastAsia"))}</w:p>`;
}
