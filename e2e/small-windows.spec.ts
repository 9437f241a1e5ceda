import { expect, type Page } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { walkShop, walkStaffApp } from "./fixtures/every-page";
import { test } from "./fixtures/test";

// A window of 1280 by 1024 pixels at 400 % is one of 320 by 256 (WCAG 2.2, 1.4.10).
const zoomed = { width: 320, height: 256 };
const locales: readonly Locale[] = ["ko-kr", "en-us", "ja-jp", "ar-ae"];

/** What stands beside the window, and what is wider than it. */
const beside = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    const outside = (at: Element) => {
      const { left, right, width, height } = at.getBoundingClientRect();
      return width > 1 && height > 1 && (right > 320.5 || left < -0.5);
    };
    const kept = (at: Element | null): boolean => {
      if (!at || at === document.body) return false;
      const { overflowX, position } = getComputedStyle(at);
      if (/auto|scroll|hidden|clip/.test(overflowX) && !outside(at)) return true;
      return position === "fixed" ? false : kept(at.parentElement);
    };
    for (const at of document.querySelectorAll("body *"))
      if (
        at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        outside(at) &&
        !kept(at.parentElement)
      )
        found.push(
          `${at.outerHTML.slice(0, 160)} … ${Math.round(at.getBoundingClientRect().left)}–${Math.round(at.getBoundingClientRect().right)}`,
        );
    return wide > 320 ? [`${wide} px wide`, ...found] : found;
  });

/** Words that their box cuts off with the spacing that a reader may choose (WCAG 2.2, 1.4.12). */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
    );
    document.adoptedStyleSheets = [sheet];
    const found: string[] = [];
    const says = (at: Element) =>
      [...at.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    for (const at of document.querySelectorAll<HTMLElement>("body *")) {
      if (!says(at) || !at.checkVisibility({ visibilityProperty: true }) || at.clientWidth < 2)
        continue;
      for (
        let box: HTMLElement | null = at;
        box && box !== document.body;
        box = box.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const [w, h] = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
        if ((/hidden|clip/.test(overflowX) && w > 1) || (/hidden|clip/.test(overflowY) && h > 1)) {
          if (box.clientWidth > 2) found.push(`${at.outerHTML.slice(0, 160)} … ${w} × ${h}`);
          break;
        }
      }
    }
    document.adoptedStyleSheets = [];
    return found;
  });

test("the measure sees what stands beside the window, and what is cut off", async ({ page }) => {
  await page.setViewportSize(zoomed);
  await page.setContent(`<meta name="viewport" content="width=device-width"><main>
    <p id="wide" style="width:400px">wide</p>
    <p id="cut" style="overflow:hidden;white-space:nowrap;width:60px">These are words</p></main>`);
  expect((await beside(page)).join()).toContain('id="wide"');
  expect((await cutOff(page)).join()).toContain('id="cut"');
});

for (const locale of locales)
  test(`every page fits 320 pixels, and its words with wider spacing: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const faults: Record<string, string[]> = {};
    await page.setViewportSize(zoomed);
    const look = async (name: string) => {
      const found = [
        ...(await beside(page)),
        ...(await cutOff(page)).map((what) => `cut off: ${what}`),
      ];
      if (found.length > 0) faults[name] = found;
    };
    await walkShop({ page, locale, baseURL, look });
    await walkStaffApp({ page, locale, baseURL, look });
    expect(faults).toEqual({});
  });
