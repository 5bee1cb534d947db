/** npx tsx e2e/accuracy/show.ts tuned-E1-0 …: one generated document as the reader sees it, and where the reader and the truth part. */
import { processReport } from "@/lib/pipeline";
import { ERAS } from "@/lib/report";
import { syntheticDocument } from "@/lib/synth/document";
import { SPLITS } from "@/lib/synth/truth";
import { unpack } from "@/lib/unpack/unpack";
import { scoreDocument } from "./score";

async function show(id: string): Promise<void> {
  const [splitName, eraName, n] = id.split("-");
  const split = SPLITS.find((s) => s === splitName);
  const era = ERAS.find((e) => e === eraName);
  if (!split || !era) throw new Error(`${id}: give tuned-E1-0 or fresh-E4-3.`);
  if (split === "held_out") throw new Error(`${id}: held-out documents are counted, not shown.`);
  const doc = syntheticDocument(era, split, Number(n));
  const [part] = await unpack(doc.bytes, doc.name);
  if (!part || "refusal" in part) throw new Error(`${id}: ${part?.refusal.message ?? "nothing in it"}`);
  const result = processReport(part.bytes, part.name);
  console.log(`${doc.id}  ${doc.family}  ${doc.name}\n`);
  console.log(result.document?.text ?? "");
  if (result.outcome === "report") {
    const { region, year, era: read, scope, issuer } = result.identity;
    console.log(
      `\nread as ${region?.path.join("/") ?? "unknown place"} ${year} ${read} ${scope} ${issuer.kind} ${issuer.name}`,
    );
  }
  for (const f of scoreDocument(doc, result).failures)
    console.log(`\n${f.stage}: ${f.what}\n  expected ${f.expected}\n  got      ${f.got}\n  words    ${f.words}`);
}

async function main(): Promise<void> {
  for (const id of process.argv.slice(2)) await show(id);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
