/**
 * Words of the error page. Apart from the others because they travel to every browser. `database`: by code of lib/errors.ts, why there is none
 * that can be read and what to do.
 */
import type { UserErrorCode } from "../errors";

type DatabaseWords = Record<Extract<UserErrorCode, `database_${string}`>, string>;

export const failure = {
  zh: {
    title: "这一页没能显示",
    text: "读取数据时出了问题。请再试一次；如果仍然不行，请在终端运行 npm run gongkai -- doctor 检查数据库。",
    databaseTitle: "没有能读取的数据库",
    database: {
      database_missing: "还没有数据库。请在终端运行 npm run up；它会准备数据库，载入随附的报告和数字。",
      database_older: "数据库是较早的版本写的。请在终端运行 npm run up，它会把数据库更新到现在的版本。",
      database_newer: "数据库是较新的版本写的。请更新程序，或用 GONGKAI_DB 指定另一个文件。",
      database_locked: "另一个程序正在写数据库。请等它结束后再试一次。",
      database_foreign: "GONGKAI_DB 指定的文件不是本程序的数据库。请改指另一个文件，或把它移开后运行 npm run up。",
      database_damaged: "数据库文件已损坏。请换上备份；没有备份就把它移开，再运行 npm run up。",
      database_unwritable: "数据库文件打不开。请检查文件和所在文件夹的权限，或用 GONGKAI_DB 指定另一个文件。",
    } satisfies DatabaseWords,
    retry: "再试一次",
    lost: "连不上服务器。这一页和已选的条件都还在；连上以后再点一次即可。",
  },
  en: {
    title: "This page could not be shown",
    text: "Something went wrong while reading the data. Try again; if it stays, run npm run gongkai -- doctor in a terminal to check the database.",
    databaseTitle: "No database that can be read",
    database: {
      database_missing:
        "There is no database yet. Run npm run up in a terminal; it prepares the database and loads the bundled reports and figures.",
      database_older:
        "The database was made by an earlier version. Run npm run up in a terminal; it brings the database up to date.",
      database_newer:
        "The database was made by a newer version. Update the program, or name another file with GONGKAI_DB.",
      database_locked: "Another program is writing to the database. Wait until it is done and try again.",
      database_foreign:
        "The file named by GONGKAI_DB is not a database of this program. Name another file, or move it away and run npm run up.",
      database_damaged:
        "The database file is damaged. Put a copy in its place; without one, move it away and run npm run up.",
      database_unwritable:
        "The database file cannot be opened. Check the rights of the file and its folder, or name another file with GONGKAI_DB.",
    } satisfies DatabaseWords,
    retry: "Try again",
    lost: "The server cannot be reached. This page and all you chose are still here; try again when the connection is back.",
  },
} as const;
