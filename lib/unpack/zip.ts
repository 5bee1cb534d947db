/** ZIP archives: listing without unpacking, limits before unpacking, Chinese names in GBK. */
import { unzipSync, zipSync } from "fflate";
import { LIMITS, megabytes } from "@/lib/limits";

export interface ZipEntry {
  name: string;
  /** The name as fflate knows it, to ask for the entry again. */
  raw: string;
  size: number;
}

/** Without the UTF-8 flag a name comes as Latin-1; Chinese tools write GBK there. */
function nameOf(raw: string): string {
  const codes = [...raw].map((c) => c.codePointAt(0) as number);
  if (codes.every((c) => c < 0x80) || codes.some((c) => c > 0xff)) return raw;
  const bytes = Uint8Array.from(codes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: try the next.
    }
  }
  return raw;
}

/** Files of an archive with their unpacked sizes; folders and system litter left out. Throws when it is no readable ZIP. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzipSync(bytes, {
    filter(file) {
      const name = nameOf(file.name);
      if (!name.endsWith("/") && !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/i.test(name))
        entries.push({ name, raw: file.name, size: file.originalSize });
      return false;
    },
  });
  return entries;
}

/** Why an archive is not unpacked, or null. */
export function zipTooLarge(entries: ZipEntry[], most: number = LIMITS.archiveBytes): string | null {
  const size = entries.reduce((sum, e) => sum + e.size, 0);
  if (entries.length > LIMITS.archiveFiles)
    return `it holds ${entries.length} files; at most ${LIMITS.archiveFiles} are read at once`;
  if (size > most) return `it would unpack to ${megabytes(size)} MB; at most ${megabytes(most)} MB are read`;
  return null;
}

/** A file that would grow beyond a limit. */
export class TooLarge extends Error {}

const XML = /\.(?:xml|rels|bin)$/i;

/**
 * An Office file with its text parts alone, unpacked in bounded memory and packed again without compression. What a part claims as its
 * size is all it gets: libraries that unpack by themselves would follow a lying one. Pictures, fonts and macros stay behind.
 * @param edit changes to parts, by name
 * Throws TooLarge, or an error for declared entities, which Office never writes.
 */
export function textParts(bytes: Uint8Array, edit: Record<string, (xml: string) => string> = {}): Uint8Array {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter(file) {
      if (!XML.test(file.name)) return false;
      size += file.originalSize;
      if (size > LIMITS.officeBytes)
        throw new TooLarge(`its text would unpack to more than ${megabytes(LIMITS.officeBytes)} MB`);
      return true;
    },
  });
  for (const part of Object.values(parts)) {
    const head = new TextDecoder("latin1").decode(part.subarray(0, 4096));
    if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new Error("declared entities");
  }
  for (const [name, change] of Object.entries(edit)) {
    const part = parts[name];
    if (part) parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(part)));
  }
  return zipSync(parts, { level: 0 });
}

/** One entry unpacked. Throws when it is damaged, encrypted or larger than it claims. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = unzipSync(bytes, { filter: (file) => file.name === entry.raw })[entry.raw];
  if (!out) throw new Error("missing");
  return out;
}
