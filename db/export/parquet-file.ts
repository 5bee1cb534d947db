/** A data set as a Parquet file, in pieces of bytes: one group of rows after the other, so that no more than one is held. */
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { type DataRow, FIELDS } from "@/db/query/data-rows";

/** Rows of a group: enough to pack well, few enough for others to be served in between. */
const GROUP = 20_000;

/** Rows gathered before an empty piece says: let others be served. */
const PAUSE = 2_000;
const NOTHING = new Uint8Array(0);

/** Numbers of figures are made of the number of a version and outgrow 32 bits. */
const LONG: ReadonlySet<string> = new Set(["fact_id"]);

const SCHEMA: SchemaElement[] = [
  { name: "data", num_children: FIELDS.length },
  ...FIELDS.map(({ name, type }): SchemaElement => {
    const base = { name, repetition_type: "OPTIONAL" } as const;
    switch (type) {
      case "string":
        return { ...base, type: "BYTE_ARRAY", converted_type: "UTF8" };
      case "integer":
        return { ...base, type: LONG.has(name) ? "INT64" : "INT32" };
      case "number":
        return { ...base, type: "DOUBLE" };
      case "boolean":
        return { ...base, type: "BOOLEAN" };
      default:
        return type satisfies never;
    }
  }),
];

/** Some pieces are empty. `about`: what the file says of itself, as keys and values in its foot. */
export function* parquetFile(rows: Iterable<DataRow>, about: Record<string, string>): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: SCHEMA,
    createdBy: "gongkai",
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
  });
  let group: DataRow[] = [];
  for (const row of rows) {
    const gathered = group.push(row);
    if (gathered % PAUSE === 0) yield NOTHING;
    if (gathered < GROUP) continue;
    writeGroup(file, group);
    group = [];
    yield written(writer);
  }
  if (group.length > 0) writeGroup(file, group);
  file.finish();
  yield written(writer);
}

function writeGroup(file: ParquetWriter, rows: readonly DataRow[]): void {
  file.write({
    columnData: FIELDS.map(({ name }) => ({
      name,
      data: rows.map((row) => {
        const value = row[name];
        return value !== null && LONG.has(name) ? BigInt(Number(value)) : value;
      }),
    })),
    rowGroupSize: GROUP,
  });
}

/** What was written since the last time; places in the file are counted on. */
function written(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
