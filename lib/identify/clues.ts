/** What is found on a page of its title and of who issued it, before anything is decided. */

export interface Title {
  /** As printed, without white space. */
  text: string;
  /** Positions in the view; -1 for a title that stands only in the page's head. */
  start: number;
  end: number;
  /** body: a line of its own · row: a metadata row · head: title element or meta tag. */
  from: "body" | "row" | "head";
  /** Years named in it, in order. */
  years: number[];
  /** What stands before the words 信息公开…报告 and is no year: the area and organ. */
  subject: string;
}

export interface IssuerClue {
  name: string;
  /** Positions in the view. */
  start: number;
  end: number;
  from: "signature" | "preface" | "row" | "title";
}
