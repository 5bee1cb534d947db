/** The part of word-extractor that is used; the package carries no types. */
declare module "word-extractor" {
  export default class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(): string }>;
  }
}
