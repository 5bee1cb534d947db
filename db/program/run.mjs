// Runs a part of the program: as it was made by `bundle.mjs`, else its TypeScript by tsx.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { built, bundle, root } from "./bundle.mjs";

/**
 * @param {string} entry a TypeScript file of the project
 * @param {keyof import("./bundle.mjs").PROGRAMS} program the program it belongs to
 * @returns {Promise<any>} the module
 */
export async function load(entry, program = "gongkai") {
  // A stack is read against the sources.
  const folder = process.env.GONGKAI_DEBUG ? null : await bundle(program);
  if (folder) return import(built(folder, entry));
  process.env.TSX_TSCONFIG_PATH ??= path.join(root, "tsconfig.json");
  const [cjs, esm] = await Promise.all([import("tsx/cjs/api"), import("tsx/esm/api")]);
  cjs.register();
  esm.register();
  return import(pathToFileURL(path.join(root, entry)).href);
}
