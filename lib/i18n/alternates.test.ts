import { describe, expect, it, vi } from "vitest";

vi.stubEnv("STOREFRONT_URL", "https://maru.example");

const { absoluteUrl, alternatesFor } = await import("./alternates");

describe("alternatesFor", () => {
  it("names the page itself as canonical, without a query", () => {
    expect(alternatesFor("ar-ae", "/products/soban-stool").canonical).toBe(
      "https://maru.example/ar-ae/products/soban-stool",
    );
  });

  it("lists all six locales and x-default", () => {
    expect(alternatesFor("en-us", "/stores").languages).toEqual({
      "ko-KR": "https://maru.example/ko-kr/stores",
      "en-KR": "https://maru.example/en-kr/stores",
      "ja-JP": "https://maru.example/ja-jp/stores",
      "en-US": "https://maru.example/en-us/stores",
      "ar-AE": "https://maru.example/ar-ae/stores",
      "en-AE": "https://maru.example/en-ae/stores",
      "x-default": "https://maru.example/ko-kr/stores",
    });
  });

  it("gives the same alternates whichever locale asks, as hreflang demands", () => {
    expect(alternatesFor("ja-jp", "/").languages).toEqual(alternatesFor("ko-kr", "/").languages);
  });

  it("names the locales alone that have a page, each at its own address", () => {
    const { canonical, languages } = alternatesFor("ja-jp", {
      "ja-jp": "/pages/販売",
      "en-us": "/pages/sale",
    });
    expect(canonical).toBe(encodeURI("https://maru.example/ja-jp/pages/販売"));
    expect(languages).toEqual({
      "ja-JP": canonical,
      "en-US": "https://maru.example/en-us/pages/sale",
      "x-default": canonical,
    });
  });

  it("writes the home page without a trailing slash", () => {
    expect(alternatesFor("ko-kr", "/").canonical).toBe("https://maru.example/ko-kr");
  });
});

describe("absoluteUrl", () => {
  it("leaves an address that is absolute already alone", () => {
    expect(absoluteUrl("https://cdn.example/a.svg")).toBe("https://cdn.example/a.svg");
  });
});
