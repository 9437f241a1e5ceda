import { beforeAll, describe, expect, it, vi } from "vitest";
import { defaultLocale, languageOf, shopName } from "../i18n/locales";
import { pageMetadata } from "./page-metadata";
import { readSocialAddress } from "./social/card";

const secret = "a-secret-of-the-tests";
beforeAll(() => vi.stubEnv("REVALIDATE_SECRET", secret));

const headOf = (head: object) =>
  pageMetadata({
    locale: defaultLocale,
    path: "/products/chair",
    title: "Chair",
    description: "",
    ...head,
  });
const cardOf = (head: object) => {
  const [image] = [headOf(head).openGraph?.images].flat();
  const { pathname } = new URL((image as { url: string }).url);
  const [text = "", file = ""] = pathname.split("/").slice(3);
  return readSocialAddress(text, file, secret);
};

describe("pageMetadata", () => {
  it("draws the page's title beside its picture, and another one when the title changes", () => {
    const image = { src: "/photos/chair-800.webp", width: 800, height: 800 };
    expect(cardOf({ image, line: "To sit on" })).toEqual({
      locale: defaultLocale,
      title: "Chair",
      line: "To sit on",
      picture: image.src,
    });
    expect(headOf({ image }).openGraph?.images).not.toEqual(
      headOf({ image, title: "Armchair" }).openGraph?.images,
    );
  });

  it("draws nothing that a visitor typed, and copies no picture of another site", () => {
    expect(cardOf({ title: "“typed” — search", noindex: true })?.title).toBe(
      shopName(languageOf(defaultLocale)),
    );
    const image = { src: "https://cdn.example/chair.jpg", width: 8, height: 8 };
    expect(cardOf({ image })?.picture).toBeUndefined();
  });

  it("says what a social picture shows, for readers who do not see it", () => {
    const image = { src: "/photos/chair-800.webp", width: 800, height: 800 };
    expect(headOf({ image }).openGraph?.images).toEqual([
      expect.objectContaining({ width: 1200, height: 630, alt: "Chair" }),
    ]);
  });
});
