/** Words of the error page. Apart from the others because they travel to every browser. `database`: there is none that can be read. */
export const failure = {
  zh: {
    title: "这一页没能显示",
    text: "读取数据时出了问题。请再试一次；如果仍然不行，请在终端运行 npm run gongkai -- doctor 检查数据库。",
    databaseTitle: "还没有可用的数据库",
    databaseText: "请在终端运行 npm run up；它会准备数据库，载入随附的报告和数字。原因：",
    retry: "再试一次",
    lost: "连不上服务器。这一页和已选的条件都还在；连上以后再点一次即可。",
  },
  en: {
    title: "This page could not be shown",
    text: "Something went wrong while reading the data. Try again; if it stays, run npm run gongkai -- doctor in a terminal to check the database.",
    databaseTitle: "No database to read yet",
    databaseText:
      "Run npm run up in a terminal; it prepares the database and loads the bundled reports and figures. Reason: ",
    retry: "Try again",
    lost: "The server cannot be reached. This page and all you chose are still here; try again when the connection is back.",
  },
} as const;
