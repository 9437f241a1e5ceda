import { expect, it } from "vitest";
import { compiled } from "./compiled";

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

it("says the same in every language, with the same things to fill in", () => {
  const { en, ...others } = compiled as Record<string, Record<string, string[]>>;
  expect(Object.keys(others).sort()).toEqual(["ar", "fr", "ja", "ko", "zh_Hant"]);
  for (const [language, words] of Object.entries(others)) {
    expect(Object.keys(words), language).toEqual(Object.keys(en ?? {}));
    for (const [key, [text = ""]] of Object.entries(words)) {
      expect(text.trim(), `${language} ${key}`).not.toBe("");
      expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(en?.[key]?.[0] ?? ""));
    }
  }
});
