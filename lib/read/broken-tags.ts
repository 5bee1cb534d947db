/** HTML copied through a program that breaks lines at a fixed width, also inside tags: `1000<⏎/td>`, `<t⏎r>`. A parser takes the first for words. */

const NAMES = new Set([
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "th",
  "caption",
  "p",
  "br",
  "div",
  "span",
  "li",
]);

/** A tag with a line end in or before its name, and the blanks of a text set in. */
const BROKEN = /<(\/?)([a-z]{0,7})[ \t]{0,8}\r?\n[ \t]{0,12}(\/?)([a-z]{0,7})(?=[\s>/])/gi;

/** The text with the names of its tags whole. Attributes in lines of their own stay so. */
export const withWholeTags = (text: string): string =>
  text.replace(BROKEN, (all, open: string, head: string, close: string, rest: string) => {
    if (close !== "" && (open !== "" || head !== "")) return all;
    const name = head + rest;
    return NAMES.has(name.toLowerCase()) && !(rest === "" && head !== "") ? `<${open}${close}${name}` : all;
  });
