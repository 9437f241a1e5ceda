import { expect } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { plainPages } from "./fixtures/every-page";
import { htmlFaults } from "./fixtures/html-faults";
import { test } from "./fixtures/test";

test("the validator finds what is wrong", async () => {
  const faults = await htmlFaults(
    "<!doctype html><html lang=en><title>A</title><p><span><p>B</p></span></html>",
  );
  expect(faults.join()).toContain("element-permitted-content");
});

for (const locale of ["ko-kr", "ar-ae"] as const satisfies Locale[])
  test(`what the server sends is valid HTML: ${locale}`, async ({ request }) => {
    const faults: Record<string, string[]> = {};
    for (const path of [...plainPages.map((plain) => `/${locale}${plain}`), "/staff/ko"]) {
      const found = await htmlFaults(await (await request.get(path)).text());
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });
