import { expect, type Page } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { axeFaults } from "./fixtures/axe-faults";
import { walkShop, walkStaffApp } from "./fixtures/every-page";
import { htmlFaults } from "./fixtures/html-faults";
import { beside, cutOff, zoomed } from "./fixtures/small-window";
import { test } from "./fixtures/test";

interface Round {
  locale: Locale;
  scheme: "light" | "dark";
  /** What is looked for besides: each once in either direction or scheme, for a look costs seconds. */
  also: (page: Page) => Promise<string[]>;
}

const noMore = async () => [];
const rounds: readonly Round[] = [
  { locale: "ko-kr", scheme: "light", also: axeFaults },
  { locale: "ar-ae", scheme: "dark", also: axeFaults },
  // As the document is after the scripts have run.
  { locale: "en-us", scheme: "light", also: async (page) => htmlFaults(await page.content()) },
  { locale: "ja-jp", scheme: "dark", also: noMore },
];

test("the measure sees what stands beside the window, and what is cut off", async ({ page }) => {
  await page.setViewportSize(zoomed);
  await page.setContent(`<meta name="viewport" content="width=device-width"><main>
    <p id="wide" style="width:400px">wide</p>
    <p id="cut" style="overflow:hidden;white-space:nowrap;width:60px">These are words</p></main>`);
  expect((await beside(page)).join()).toContain('id="wide"');
  expect((await cutOff(page)).join()).toContain('id="cut"');
});

for (const { locale, scheme, also } of rounds)
  test(`every page fits 320 pixels, its words with wider spacing, and has no fault: ${locale}, ${scheme}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const faults: Record<string, string[]> = {};
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize(zoomed);
    const look = async (name: string) => {
      const found = [
        ...(await beside(page)),
        ...(await also(page)),
        ...(await cutOff(page)).map((what) => `cut off: ${what}`),
      ];
      if (found.length > 0) faults[name] = found;
    };
    await walkShop({ page, locale, baseURL, look });
    await walkStaffApp({ page, locale, baseURL, look });
    expect(faults).toEqual({});
  });
