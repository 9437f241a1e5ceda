import { beforeEach, describe, expect, it } from "vitest";
import { directAddress } from "./direct";
import { rememberPage } from "./known-pages";
import { keepRedirects, redirectFrom } from "./redirects";

beforeEach(() => {
  keepRedirects("KR", [
    { old: "/old/chair.html", to: "/products/chair" },
    { old: "/en-kr/only-english", to: "/stores" },
    { old: "/product/detail.html?no=12", to: "/products/table" },
    { old: "/product/detail.html", to: "/collections/all?sort=newest" },
    { old: "/café", to: "https://elsewhere.example/menu" },
    { old: "/round", to: "/about" },
    { old: "/about", to: "/round" },
    { old: "/products/gone", to: "/collections/chairs" },
  ]);
  keepRedirects("US", []);
});

describe("redirectFrom", () => {
  it.each([
    ["/old/chair.html", "ko", "/ko-kr/products/chair"],
    ["/old/chair.html", "en-KR", "/en-kr/products/chair"],
    ["/en-kr/old/chair.html/", "ko", "/en-kr/products/chair"],
    // Another market's readers are led by what is written for them.
    ["/old/chair.html", "en-US", undefined],
    ["/en-us/old/chair.html", "ko", undefined],
    ["/en-kr/only-english", "ko", "/en-kr/stores"],
    ["/ko-kr/only-english", "ko", undefined],
    ["/product/detail.html?cate=3&no=12", "ko", "/ko-kr/products/table"],
    ["/product/detail.html?no=13", "ko", "/ko-kr/collections/all?sort=newest"],
    ["/caf%C3%A9", "ko", "https://elsewhere.example/menu"],
    ["/cafe\u0301", "ko", "https://elsewhere.example/menu"],
    ["/old/chair.html?utm_source=mail&_rsc=x", "ko", "/ko-kr/products/chair?utm_source=mail"],
    ["/%E0%A4", "ko", undefined],
    ["//old/chair.html", "ko", undefined],
  ])("leads %s (%s) to %s", (address, language, to) => {
    expect(redirectFrom(address, language)).toBe(to);
  });

  it("leads no one in a circle", () => {
    expect(redirectFrom("/round", "ko")).toBeUndefined();
    expect(redirectFrom("/ko-kr/about", "ko")).toBeUndefined();
  });

  it("forgets what merchants took back", () => {
    keepRedirects("KR", []);
    expect(redirectFrom("/old/chair.html", "ko")).toBeUndefined();
  });
});

describe("the front door", () => {
  const led = (address: string) => directAddress(address, "ko");

  it("passes on an address of before in place of the page about what is missing", () => {
    expect(led("/old/chair.html")).toMatchObject({ address: "/old/chair.html", isUnknown: true });
    expect(led("/ko-kr/old/chair.html").isUnknown).toBe(true);
    expect(led("/old/table.html").address).toBe("/ko-kr/missing");
  });

  it("has the engine asked again about a page that was seen, where it may be gone", () => {
    rememberPage("ko-kr", { room: "products", name: "gone", variant: undefined });
    expect(led("/ko-kr/products/gone").isUnknown).toBe(true);
  });

  it("never leads away from a page of the shop", () => {
    keepRedirects("KR", [{ old: "/stores", to: "/old" }]);
    expect(led("/ko-kr/stores")).toMatchObject({ address: "/ko-kr/stores", isUnknown: false });
    expect(led("/stores")).toMatchObject({ address: "/stores", isUnknown: false });
  });
});
