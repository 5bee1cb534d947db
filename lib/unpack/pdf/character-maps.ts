/**
 * Tables of the characters of fonts that a PDF names without bringing them along: from the codes of GBK, Big5 or Unicode to the glyphs of
 * Adobe's collections and on to Unicode. They stand in pdf.js's own package; the build without a native canvas leaves them out.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";

/** The folder pdf.js reads such a table from, where a font asks for one; ends in a stroke, as it expects. */
export const CHARACTER_MAPS = `${dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))}/cmaps/`;
