import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import type { Driver } from "./visitor";

const path = process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr";

/**
 * Firefox by the W3C's WebDriver BiDi, as Debian's `firefox-esr` brings it.
 * @throws Error where the package is missing
 */
export async function firefox(): Promise<Driver> {
  if (!existsSync(path)) throw new Error(`${path} is not there: apt-get install firefox-esr`);
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: path });
  const page = await browser.newPage();
  return {
    async open(url) {
      await page.goto(url);
    },
    evaluate: (body, ...args) =>
      page.evaluate(`((args) => { ${body} })(${JSON.stringify(args)})`) as Promise<never>,
    click: (at) => page.locator(at).click(),
    async fill(at, text) {
      await page.locator(at).fill(text);
    },
    close: () => browser.close(),
  };
}
