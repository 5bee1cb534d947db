/**
 * The streams of a PDF, unpacked piece by piece only to see how large they get: pdf.js would unpack a bomb of some kilobytes into
 * gigabytes that no limit of a thread's heap counts.
 */
import { Unzlib } from "fflate";
import { LIMITS, megabytes } from "@/lib/limits";

/** A stream may be packed several times over; no program packs more often than twice. */
const PACKED = 3;
/** Bytes unpacked at a time: they grow to a thousand times as many at most. */
const PIECE = 4 * 1024;
/** Pieces without any output that end a stream. */
const SILENT = 16;
/** Bytes before a stream that hold its dictionary. */
const DICTIONARY = 600;

export interface StreamLimits {
  /** Bytes of one stream, unpacked. */
  one: number;
  /** Bytes of all together. */
  all: number;
}

const USUAL: StreamLimits = { one: LIMITS.pdfStream, all: LIMITS.pdfBytes };

const looksPacked = (bytes: Uint8Array): boolean => {
  const [a, b] = bytes;
  return a !== undefined && b !== undefined && (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0;
};

/** Sizes after unpacking once, twice …; of what is damaged or cut short, as far as it goes. Stops beyond `most`. */
function unpackedSizes(packed: Uint8Array, most: number, times = PACKED): number[] {
  if (times === 0 || !looksPacked(packed)) return [];
  let size = 0;
  let silent = 0;
  /** What came out, while it may itself be packed. */
  let kept: Uint8Array[] | null = [];
  const unzip = new Unzlib((piece) => {
    if (piece.length > 0) silent = 0;
    if (size === 0 && piece.length > 1 && !looksPacked(piece)) kept = null;
    size += piece.length;
    kept?.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && size <= most && silent++ < SILENT; at += PIECE)
      unzip.push(packed.subarray(at, at + PIECE));
  } catch {
    // Damaged: pdf.js gets no further either. What the last piece gave is not counted.
  }
  return size > most || kept === null ? [size] : [size, ...unpackedSizes(Buffer.concat(kept), most, times - 1)];
}

/** A picture is unpacked only as far as its own measures go. */
function isSmallPicture(dictionary: string, most: number): boolean {
  if (!/\/Subtype\s*\/Image/.test(dictionary)) return false;
  const measure = (name: string) => Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dictionary)?.[1] ?? Infinity);
  return measure("Width") * measure("Height") * 4 <= most;
}

/** Why the PDF is not opened, or null. Streams of an encrypted file do not look packed; it is refused for its password. */
export function streamsTooLarge(bytes: Uint8Array, limits: StreamLimits = USUAL): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let all = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.subarray(Math.max(0, at - 3), at).toString("latin1") === "end") continue;
    const before = file.subarray(Math.max(0, at - DICTIONARY), at).toString("latin1");
    if (isSmallPicture(before.slice(before.lastIndexOf(" obj") + 1), limits.one)) continue;
    let from = at + 6;
    if (file[from] === 0x0d) from++;
    if (file[from] === 0x0a) from++;
    for (const size of unpackedSizes(file.subarray(from), limits.one)) {
      all += size;
      if (size > limits.one) return `one of its streams would unpack to more than ${megabytes(limits.one)} MB`;
      if (all > limits.all) return `its streams would unpack to more than ${megabytes(limits.all)} MB together`;
    }
  }
  return null;
}
