/** The body of a .docx made plain before mammoth reads it: what Word does not show goes, what mammoth would drop with its wrapping stays. */

/** A run without another in it: text boxes hold runs of their own. */
const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/g;
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const PROPERTIES = /<w:rPr>[\s\S]*?<\/w:rPr>/;
const isHidden = (run: string) => HIDDEN.test(PROPERTIES.exec(run)?.[0] ?? "");

/** Wrappings whose words are words of the page: fields, writing directions, readings above characters. */
const WRAPPINGS =
  /<\/?w:(?:fldSimple|bdo|dir|ruby|rubyBase)(?:\s[^>]*)?>|<w:rt>[\s\S]*?<\/w:rt>|<w:rubyPr>[\s\S]*?<\/w:rubyPr>/g;

const FORMULA = /<m:oMath(?:\s[^>]*)?>([\s\S]*?)<\/m:oMath>/g;
/** Words in a row; anything else (a fraction, a power) is no figure that could be read from left to right. */
const IN_A_ROW = /^(?:<m:r(?:\s[^>]*)?>|<\/m:r>|<m:t(?:\s[^>]*)?>[^<]*<\/m:t>|<(m|w):rPr>[\s\S]*?<\/\1:rPr>|\s)*$/;

function wordsOfFormula(inner: string): string {
  const words = [...inner.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)].map((m) => m[1]).join("");
  return `<w:r><w:t>${IN_A_ROW.test(inner) ? words : "[公式]"}</w:t></w:r>`;
}

/** Columns that a row leaves out on its left, as a blank cell as wide. */
const withBlankCells = (xml: string) =>
  xml.replace(
    /<w:gridBefore w:val="(\d{1,2})"\s*\/>(?:(?!<\/?w:t[rc][\s>])[\s\S])*?<\/w:trPr>/g,
    (row, n) => `${row}<w:tc><w:tcPr><w:gridSpan w:val="${n}"/></w:tcPr><w:p/></w:tc>`,
  );

/** @param xml word/document.xml */
export function plainWordXml(xml: string): string {
  let out = xml;
  if (out.includes("<w:vanish")) out = out.replace(RUN, (run) => (isHidden(run) ? "" : run));
  if (out.includes("<w:dstrike")) out = out.replaceAll("<w:dstrike", "<w:strike");
  if (/<w:(?:fldSimple|bdo|dir|ruby)[\s>]/.test(out)) out = out.replace(WRAPPINGS, "");
  if (out.includes("<m:oMath")) out = out.replace(FORMULA, (_, inner: string) => wordsOfFormula(inner));
  if (out.includes("<w:gridBefore")) out = withBlankCells(out);
  return out;
}
