import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "./fixtures/test";

const pages = [
  "",
  "/collections/seating",
  "/products/haneul-lounge-chair",
  "/search?q=oak",
  "/stores",
  "/basket",
  "/account",
  "/account/forgotten",
  "/account/verify?token=of-a-link",
  "/orders",
];

for (const pair of ["ko-kr", "ar-ae"])
  for (const colorScheme of ["light", "dark"] as const)
    for (const path of pages)
      test(`axe finds nothing: /${pair}${path}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(`/${pair}${path}`);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`)).toEqual(
          [],
        );
      });
