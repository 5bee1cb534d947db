/** Saved web pages in one file (.mht): the HTML part of the message. */
import PostalMime from "postal-mime";

/** The page inside, or null when the file holds none. */
export async function mhtToHtml(bytes: Uint8Array): Promise<{ html: Uint8Array; url: string | null } | null> {
  const mail = await PostalMime.parse(bytes);
  const html = mail.html ?? null;
  if (!html) return null;
  const url = mail.headers.find((h) => h.key === "snapshot-content-location")?.value ?? null;
  // The message already gave the text its characters; a stale charset in the page must not be believed again.
  return { html: new TextEncoder().encode(html.replace(/<meta[^>]*charset[^>]*>/gi, "")), url };
}
