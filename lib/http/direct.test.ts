import { describe, expect, it } from "vitest";
import { directAddress } from "./direct";
import { rememberPage } from "./known-pages";

const to = (address: string, language?: string) => directAddress(address, language).address;

describe("direct", () => {
  it("leaves the shop's own addresses as they are", () => {
    for (const address of [
      "/",
      "/stores",
      "/KO-KR/stores",
      "/ko-kr",
      "/ko-kr/products/chair?variant=oak",
      "/ko-kr/products/chair/photo",
      "/ko-kr/basket",
      "/basket",
      "/01/04006381333931?store=north&tag=7",
      "/en-us/search?q=oak",
      "/staff",
      "/staff/ar",
      "/staff/ko/manifest.webmanifest",
      "/staff/worker.js",
      "/robots.txt",
      "/sitemap/0.xml",
      "/media/a/b.jpg",
      "/api/orders/X?locale=ko-kr",
      "/_next/static/chunks/a.js",
      "/fonts/unknown.woff2",
    ])
      expect(to(address), address).toBe(address);
  });

  it("leads what cannot exist to one page, in the visitor's language", () => {
    for (const [address, language, missing] of [
      ["/ar-ae/products/%E0%A4", "ko", "/ar-ae/missing"],
      ["/ja-jp/no/such/page", "ko", "/ja-jp/missing"],
      ["/products/%E0%A4", "en;q=0.9, ar", "/en-us/missing"],
      ["/xx-yy/products/chair", "ar-EG,en", "/ar-ae/missing"],
      ["/wp-login.php", "fr", "/ko-kr/missing"],
      ["/.env", undefined, "/ko-kr/missing"],
      ["/a.b/products/chair", "en-KR", "/en-kr/missing"],
      ["/fonts/products/chair", "ja", "/ja-jp/missing"],
      ["/staff/xx", "ja", "/ja-jp/missing"],
      ["/staff/xx/manifest.webmanifest", "ja", "/ja-jp/missing"],
      ["/_next/products/x", "ja", "/ja-jp/missing"],
      ["/_next", "ja", "/ja-jp/missing"],
      ["/_next/data/build/ko-kr/products/none.json", "ja", "/ja-jp/missing"],
      ["/_next/image?url=%2Fa.jpg&w=64&q=75", "ja", "/ja-jp/missing"],
      ["/sitemap/12345.xml", "ja", "/ja-jp/missing"],
      ["http://elsewhere.example/ko-kr", "ja", "/ja-jp/missing"],
      ["/01", "ja", "/ja-jp/missing"],
      ["*", "ja", "/ja-jp/missing"],
    ] as const)
      expect(to(address, language), address).toBe(missing);
    expect(to("/api/orders/%E0%A4?locale=ko-kr")).toBe("/api/missing");
  });

  it("has the engine asked about a page until it is known, variant by variant", () => {
    const unknown = (address: string) => directAddress(address).isUnknown;
    expect(unknown("/ko-kr/stores")).toBe(false);
    expect(unknown("/ko-kr/products/stool?variant=oak")).toBe(true);
    rememberPage("ko-kr", { room: "products", name: "stool", variant: "oak" });
    expect(unknown("/ko-kr/products/stool?variant=oak&from=mail")).toBe(false);
    expect(unknown("/ko-kr/products/st%6Fol/oak")).toBe(false);
    expect(directAddress("/%6bo-kr/products/stool?variant=oak", "ar")).toEqual({
      address: "/ko-kr/products/stool?variant=oak",
      isUnknown: false,
      isPersonal: false,
    });
    expect(unknown("/ko-kr/products/stool?variant=pine")).toBe(true);
    expect(unknown("/en-kr/products/stool?variant=oak")).toBe(true);
    expect(unknown("/ko-kr/collections/stool")).toBe(true);
  });
});
