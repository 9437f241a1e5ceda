import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { test } from "./fixtures/test";

const pages = [
  "",
  "collections",
  `collections/${samples.collection.slug}`,
  `products/${samples.product.slug}`,
  "stores",
  `stores/${samples.stores.first}`,
  "info/returns",
  "contact",
  "cart",
];

async function headOf(page: Page, address: string) {
  await page.goto(address);
  const content = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
  return { picture: await content("og:image"), content };
}

/** Width and height that a JPEG says of itself: its frame header (ITU-T T.81, B.2.2). */
function sizeOf(jpeg: Buffer): [number, number] {
  for (let at = 2; at < jpeg.length; ) {
    const marker = jpeg.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc2)
      return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error("This JPEG has no frame.");
}

test.describe("the picture beside a link", () => {
  for (const locale of ["ko-kr", "ja-jp", "ar-ae"])
    test(`is drawn for every kind of page in ${locale}`, async ({ page, request }) => {
      const seen = new Set<string>();
      for (const path of pages) {
        const { picture, content } = await headOf(page, `/${locale}/${path}`);
        expect(await content("og:image:width"), path).toBe("1200");
        expect(await content("og:image:height"), path).toBe("630");
        expect(await content("og:image:alt"), path).toMatch(/\S/);
        expect(await content("twitter:card"), path).toBe("summary_large_image");
        const answer = await request.get(new URL(picture ?? "").pathname);
        expect(answer.headers()["content-type"], path).toBe("image/jpeg");
        expect(answer.headers()["cache-control"]).toContain("immutable");
        const bytes = await answer.body();
        expect(sizeOf(bytes)).toEqual([1200, 630]);
        expect(bytes.length, path).toBeLessThan(300_000);
        seen.add(picture ?? "");
      }
      expect(seen.size).toBe(pages.length);
    });

  test("is the neutral one where a page is one person's or says what they typed", async ({
    page,
  }) => {
    const { picture } = await headOf(page, "/en-us/cart");
    const typed = "words of a visitor";
    for (const path of ["account", "orders", `search?q=${encodeURIComponent(typed)}`])
      expect((await headOf(page, `/en-us/${path}`)).picture, path).toBe(picture);
  });

  test("is not drawn of an address that the shop did not write", async ({ page, request }) => {
    const { picture } = await headOf(page, `/en-us/products/${samples.product.slug}`);
    const [text = "", file = ""] = new URL(picture ?? "").pathname.split("/").slice(3);
    const forged = Buffer.from(
      Buffer.from(text, "base64url").toString().replace("en-us", "ko-kr"),
    ).toString("base64url");
    for (const address of [`${forged}/${file}`, `${text}/x.jpg`, `${text}/${file}x`, `x/${file}`])
      expect((await request.get(`/media/social/${address}`)).status(), address).toBe(404);
  });
});
