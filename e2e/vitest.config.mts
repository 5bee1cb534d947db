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
    testTimeout: 30_000,
  },
});
