/** Somebody with a question: starts on the first page, and may act three times. */
import { expect, type Locator, type Page } from "@playwright/test";

/** A click, words and Enter in a search field, or a form filled in and sent. */
const ACTIONS = 3;
/** An answer is on the page within ten seconds. */
const WITHIN = 10_000;

export interface Row {
  place: string;
  place_code: string;
  /** Places above, from the province down. */
  above: string;
  level: string;
  scope: string;
  unit_id: number;
  year: number;
  key: string;
  value: number | null;
  status: string;
  reason: string | null;
  numerator: number | null;
  denominator: number | null;
}

export class Asker {
  private actions = 0;

  constructor(readonly page: Page) {}

  async start(): Promise<void> {
    await this.page.goto("/");
  }

  /** A click on a link, a button or a fold. */
  async click(target: Locator): Promise<void> {
    this.act();
    await target.click({ timeout: WITHIN });
    await this.page.waitForLoadState("load");
  }

  /** From the navigation above every page. */
  async go(name: string): Promise<void> {
    await this.click(this.page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name, exact: true }));
  }

  /** A place by the search field in the head of the page: typed, its suggestion chosen. */
  async find(place: string): Promise<void> {
    this.act();
    const box = this.page.locator("header").getByRole("combobox");
    await box.fill(place);
    const option = this.page.locator("header").getByRole("option").first();
    await expect(option).toContainText(place, { timeout: WITHIN });
    await box.press("ArrowDown");
    await box.press("Enter");
    await this.page.waitForURL(/\/regions\//, { timeout: WITHIN });
  }

  /** Choices of one form, by the names of its fields, and its button. */
  async choose(form: Locator, choices: Record<string, string>): Promise<void> {
    this.act();
    for (const [name, value] of Object.entries(choices)) {
      const field = form.locator(`[name=${name}]`).first();
      if ((await field.evaluate((e) => e.tagName)) === "SELECT") await field.selectOption(value);
      else await field.fill(value);
    }
    await form.locator("button[type=submit]").last().click();
    await this.page.waitForLoadState("load");
  }

  /** The sentence stands on the page where it can be read. */
  async reads(where: Locator, sentence: string | RegExp): Promise<void> {
    await expect(where).toContainText(sentence, { timeout: WITHIN });
    await expect(where).toBeVisible();
  }

  /** Figures as they are downloaded: what an answer is checked against. */
  async rows(query: string): Promise<Row[]> {
    const answer = await this.page.request.get(`/explore/data.jsonl?${query}`);
    expect(answer.ok(), query).toBe(true);
    return (await answer.text())
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  }

  private act(): void {
    this.actions++;
    expect(this.actions, "actions from the start page").toBeLessThanOrEqual(ACTIONS);
  }
}

/** As the pages print a share: with one decimal, but none and all without. */
export const percent = (share: number): string =>
  share === 0 || share === 1 ? `${share * 100}%` : `${(share * 100).toFixed(1)}%`;

export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
