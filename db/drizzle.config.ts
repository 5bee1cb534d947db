/** For `npm run migration`. The generated SQL is then completed by hand: STRICT, WITHOUT ROWID, full text. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./db/schema.ts", out: "./db/migrations" });
