import { describe, expect, it } from "vitest";
import { quickLookHref, sceneViewerHref } from "./ar-links";

const offer = {
  model: "https://maru.example/api/viewer/maru-dining-chair/walnut/model.usdz",
  page: "https://maru.example/ko-kr/products/maru-dining-chair?variant=walnut",
  name: "마루 & 의자",
  finish: "월넛",
  price: "₩570,000",
  action: "담기",
};

describe("quickLookHref", () => {
  it("is the model's own address with a banner that survives its words", () => {
    const url = new URL(quickLookHref(offer));
    expect(url.pathname.endsWith(".usdz")).toBe(true);
    const banner = new URLSearchParams(url.hash.slice(1));
    expect(banner.get("checkoutTitle")).toBe(offer.name);
    expect(banner.get("price")).toBe(offer.price);
    expect(banner.get("allowsContentScaling")).toBe("0");
    expect(banner.get("canonicalWebPageURL")).toBe(offer.page);
  });
});

describe("sceneViewerHref", () => {
  it("asks for true size and leads back to the page", () => {
    const [head = "", tail = ""] = sceneViewerHref(offer).split("#Intent;");
    const asked = new URLSearchParams(head.split("?")[1]);
    expect(asked.get("file")).toBe(offer.model);
    expect(asked.get("resizable")).toBe("false");
    expect(decodeURIComponent(tail)).toContain(`browser_fallback_url=${offer.page}`);
  });
});
