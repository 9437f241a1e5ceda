import { describe, expect, it } from "vitest";
import { defaultLocale } from "../i18n/locales";
import { pageMetadata } from "./page-metadata";

describe("pageMetadata", () => {
  it("says what a social picture shows, for readers who do not see it", () => {
    const image = { src: "/photos/chair-800.webp", width: 800, height: 800 };
    const { openGraph } = pageMetadata({
      locale: defaultLocale,
      path: "/products/chair",
      title: "Chair",
      description: "",
      image,
    });
    expect(openGraph?.images).toEqual([expect.objectContaining({ width: 800, alt: "Chair" })]);
  });
});
