import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["{lib,db,app,e2e}/**/*.test.ts"],
    environment: "node",
    setupFiles: ["e2e/vitest.setup.ts"],
    // Guards against what never ends, on a busy machine too; nothing here is a measure of speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
