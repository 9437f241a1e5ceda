import { describe, expect, it } from "vitest";
import { checkShop } from "../../../contracts/shop-config";
import settings from "../../../shop.config";
import { letterShop } from "./letter-shop";
import { languageFor, shopUrl } from "./shop-address";

const shop = letterShop(checkShop(settings, "shop.config.ts"), {
  ko: "",
  en: "",
  ja: "",
  ar: "",
});
const options = { storefrontUrl: "https://maru.example/", shop };

describe("languageFor", () => {
  it("is the reader's where the market has it, else the market's own", () => {
    expect(languageFor(shop, "ae", "en")).toBe("en");
    expect(languageFor(shop, "jp", "ko")).toBe("ja");
  });

  it("is English where neither market nor language is known", () => {
    expect(languageFor(shop, "__default_channel__", "fr")).toBe("en");
  });
});

describe("shopUrl", () => {
  it("leads to pages that there are", () => {
    expect(shopUrl(options, "ae", "ar", "/account")).toBe("https://maru.example/ar-ae/account");
    expect(shopUrl(options, "__default_channel__", "ja")).toBe("https://maru.example/ko-kr");
  });

  it("keeps what a query holds whole", () => {
    const url = shopUrl(options, "kr", "en", "/account/verify", { token: "a+b=_c" });
    expect(new URL(url).searchParams.get("token")).toBe("a+b=_c");
  });
});
