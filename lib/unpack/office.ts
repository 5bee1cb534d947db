/** Word files as HTML or text, by well-kept libraries; their tables stay tables. */
import mammoth from "mammoth";
import WordExtractor from "word-extractor";
import { plainDoc } from "./doc-marks";
import { plainWordXml } from "./word-xml";
import { textParts } from "./zip";

const encode = (s: string) => new TextEncoder().encode(s);

/** .docx → HTML with spans. Pictures keep their place, not their bytes: a table may be one of them. */
export async function docxToHtml(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = mammoth.images.imgElement(async () => ({ src: "embedded-picture" }));
  const plain = textParts(bytes, { "word/document.xml": plainWordXml });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(plain) }, { convertImage: picture });
  return encode(`<!doctype html><html><body>${value}</body></html>`);
}

/** Old .doc → text; table cells are separated by tabs. */
export async function docToText(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await new WordExtractor().extract(Buffer.from(plainDoc(bytes)));
  return encode(document.getBody().split("\u0007").join("\t"));
}
