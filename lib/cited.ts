/** What a citation remembers of a figure, in the address it gives: so that the link can say later whether the numbers are still those cited. */

export interface Cited {
  /** Id of the figure. */
  id: string;
  /** Data version at the time. */
  version: string;
  /** Print of its numbers at the time (app/_charts/print-of.ts). */
  print: string;
}

/** As an address carries it: `trend.7.3fa2c1d0`. */
export const writeCited = ({ id, version, print }: Cited): string => [id, version, print].join(".");

/** Null for what no citation wrote. */
export function readCited(text: string | null): Cited | null {
  const [, id, version, print] = /^([A-Za-z][\w-]{0,80})\.(\d{1,12})\.([0-9a-f]{8})$/.exec(text ?? "") ?? [];
  return id && version && print ? { id, version, print } : null;
}
