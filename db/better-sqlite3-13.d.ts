/** The newer line under its second name: what is used of it has the types of the older. */
declare module "better-sqlite3-13" {
  import Sqlite = require("better-sqlite3");
  export = Sqlite;
}
