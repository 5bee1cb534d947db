/** SQLite's addon in the line that this Node can load; both have the same functions. */
import Older from "better-sqlite3";
import Newer from "better-sqlite3-13";
import { addonFor } from "./program/addon.mjs";

// Neither loads its binary part before a database is opened.
export const Sqlite: typeof Older = addonFor(process.versions.node) === "better-sqlite3" ? Older : Newer;
