import { chromium as launcher } from "@playwright/test";
import { findChromium } from "../../scripts/testing/find-chromium";
import type { Driver } from "./visitor";

/** The browser of all other journeys, so that the errands are also true there. */
export async function chromium(): Promise<Driver> {
  const browser = await launcher.launch(findChromium());
  const page = await browser.newPage();
  return {
    async open(url) {
      await page.goto(url);
    },
    evaluate: (body, ...args) =>
      page.evaluate(`((args) => { ${body} })(${JSON.stringify(args)})`) as Promise<never>,
    click: (at) => page.locator(at).first().click(),
    async fill(at, text) {
      const field = page.locator(at).first();
      if ((await field.evaluate((found) => found.tagName)) === "SELECT")
        await field.selectOption(text);
      else await field.fill(text);
    },
    close: () => browser.close(),
  };
}
