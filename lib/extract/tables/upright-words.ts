/** Labels set upright, a character a line: the 无 of 无法提供 is no cell that says none, and the 三 of a number no figure. */
import { labelCore } from "../match-label";
import { index } from "./labels";
import type { Piece, TableLine } from "./line";

/** The only character of a line: of a word or its number. */
function characterOf({ kind, pieces: [piece, more] }: TableLine): Piece | null {
  return kind === "plain" && piece && !more && /^[\p{Script=Han}()、.]$/u.test(piece.text) ? piece : null;
}

/** Makes labels of characters that look like figures and belong to a known label around them. */
export function withUprightWords(lines: TableLine[]): TableLine[] {
  let run: Piece[] = [];
  const close = () => {
    const isLabel = run.length > 2 && index.get(labelCore(run.map((p) => p.text).join("")));
    for (const piece of isLabel ? run : []) piece.kind = "label";
    run = [];
  };
  for (const line of lines) {
    const character = characterOf(line);
    if (character) run.push(character);
    else close();
  }
  close();
  return lines;
}
