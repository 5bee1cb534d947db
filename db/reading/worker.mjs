// A reading thread. It runs the project's TypeScript by itself, whichever way its parent was started.
import { fileURLToPath } from "node:url";
import { register as registerRequire } from "tsx/cjs/api";
import { register as registerImport } from "tsx/esm/api";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
registerRequire();
registerImport();
await import("./thread.ts");
