import { expect } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import type { Locale } from "../lib/i18n/locales";
import { plainPages, walkShop, walkStaffApp } from "./fixtures/every-page";
import { test } from "./fixtures/test";

// The rules of the HTML standard. Those of style are the type check's and Biome's, those of access axe's.
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

/** What is wrong with a document, each with the text where it is. */
async function faultsOf(sent: string): Promise<string[]> {
  // Next ends a document once more where a part of a page is only for browsers. Scripts alone follow
  // the first end, and parsers read on (HTML standard, 13.2.6.4.22).
  const html = sent.replace(/<\/body><\/html>(?=<script)/g, "");
  const { results } = await validator.validateString(html);
  const lines = html.split("\n");
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => {
      const text = lines[line - 1]?.slice(Math.max(0, column - 60), column + 80);
      return `${ruleId}: ${message} … ${text}`;
    });
}

test("the validator finds what is wrong", async () => {
  const faults = await faultsOf(
    "<!doctype html><html lang=en><title>A</title><p><span><p>B</p></span></html>",
  );
  expect(faults.join()).toContain("element-permitted-content");
});

for (const locale of ["ko-kr", "ar-ae"] as const satisfies Locale[])
  test(`what the server sends is valid HTML: ${locale}`, async ({ request }) => {
    const faults: Record<string, string[]> = {};
    for (const path of [...plainPages.map((plain) => `/${locale}${plain}`), "/staff/ko"]) {
      const found = await faultsOf(await (await request.get(path)).text());
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });

test("what people see after the scripts have run is valid HTML", async ({ page, baseURL }) => {
  test.slow();
  const locale = "en-us";
  const faults: Record<string, string[]> = {};
  const look = async (name: string) => {
    const found = await faultsOf(await page.content());
    if (found.length > 0) faults[name] = found;
  };
  await walkShop({ page, locale, baseURL, look });
  await walkStaffApp({ page, locale, baseURL, look });
  expect(faults).toEqual({});
});
