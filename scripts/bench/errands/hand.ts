import type { Locator, Page } from "@playwright/test";

/** A shopper's hand: all that it does is counted, waiting and reading is not. */
export class Hand {
  presses = 0;
  fields = 0;

  constructor(readonly page: Page) {}

  /** One press of a button, link, box or picture. */
  async press(target: Locator): Promise<void> {
    await target.first().click();
    this.presses++;
  }

  /** A field that is filled in, however long. */
  async type(target: Locator, text: string): Promise<void> {
    await target.first().fill(text);
    this.fields++;
  }

  /** A choice from a list of the platform: it is opened, and one is pressed. */
  async choose(target: Locator, value: string): Promise<void> {
    await target.first().selectOption(value);
    this.presses += 2;
  }

  /** A key that ends what was typed. */
  async enter(target: Locator): Promise<void> {
    await target.first().press("Enter");
    this.presses++;
  }
}
