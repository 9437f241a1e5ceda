import { describe, expect, it } from "vitest";
import { defaultLocale } from "../../i18n/locales";
import { readSocialAddress, type SocialCard, socialAddress } from "./card";

const secret = "a-secret-of-the-tests";
const card: SocialCard = { locale: defaultLocale, title: "달 항아리 & <b>", picture: "/a b.webp" };
const partsOf = (address: string) => address.split("/").slice(3) as [string, string];
const read = (address: string, by = secret) => readSocialAddress(...partsOf(address), by);

describe("the address of a social picture", () => {
  it("says all that is drawn, in plain signs", () => {
    const address = socialAddress(card, secret);
    expect(address).toMatch(/^\/media\/social\/[\w-]+\/[\w-]+\.jpg$/);
    expect(read(address)).toEqual(card);
  });

  it("is another one when title, line or picture change", () => {
    const others = [{ title: "달 항아리" }, { line: "둥근" }, { picture: "/b.webp" }];
    const all = [{}, ...others].map((part) => socialAddress({ ...card, ...part }, secret));
    expect(new Set(all).size).toBe(all.length);
  });

  it("is refused when we did not write it", () => {
    const address = socialAddress(card, secret);
    expect(read(address, "the-secret-of-another-shop")).toBeUndefined();
    const [text, file] = partsOf(address);
    const forged = Buffer.from(text, "base64url").toString().replace("달", "별");
    for (const [one, signed] of [
      [Buffer.from(forged).toString("base64url"), file],
      [`${text}A`, file],
      [text, ".jpg"],
      [text, "x"],
      ["", ""],
      ["no json", file],
    ] as const)
      expect(readSocialAddress(one, signed, secret), one).toBeUndefined();
  });

  it("names no picture of another site, even signed", () => {
    for (const picture of ["https://a.example/x.png", "//a.example/x.png", "/\\a.example"])
      expect(read(socialAddress({ ...card, picture }, secret)), picture).toBeUndefined();
  });

  it("stays short whatever a merchant wrote", () => {
    const title = "가".repeat(5000);
    expect(socialAddress({ ...card, title, line: title }, secret).length).toBeLessThan(2000);
  });
});
