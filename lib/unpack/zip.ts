/** ZIP archives: listing without unpacking, limits before unpacking, Chinese names in GBK. */
import { unzipSync } from "fflate";

export interface ZipEntry {
  name: string;
  /** The name as fflate knows it, to ask for the entry again. */
  raw: string;
  size: number;
}

/** No honest archive of reports is larger; a bomb is. */
export const MAX_ENTRIES = 5_000;
export const MAX_UNPACKED = 300 * 1024 * 1024;

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
export function zipTooLarge(entries: ZipEntry[]): string | null {
  const size = entries.reduce((sum, e) => sum + e.size, 0);
  if (entries.length > MAX_ENTRIES) return `it holds ${entries.length} files; at most ${MAX_ENTRIES} are read at once`;
  if (size > MAX_UNPACKED)
    return `it would unpack to ${Math.ceil(size / 1024 / 1024)} MB; at most ${MAX_UNPACKED / 1024 / 1024} MB are read`;
  return null;
}

/** One entry unpacked. Throws when it is damaged, encrypted or larger than it claims. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = unzipSync(bytes, { filter: (file) => file.name === entry.raw })[entry.raw];
  if (!out) throw new Error("missing");
  return out;
}
