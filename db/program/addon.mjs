/**
 * SQLite's addon under the name it is installed by. The line that Node 20 can load (12) aborts since Node 24.19 when a statement is cleared away
 * (it is built on node::ObjectWrap, which asks for an environment that is not there in the midst of collecting); the line built on Node-API (13)
 * does not, and does not load under Node 20.
 *
 * @param {string} version as process.versions.node gives it
 */
export const addonFor = (version) => (Number.parseInt(version, 10) >= 22 ? "better-sqlite3-13" : "better-sqlite3");
