import { expect, it } from "vitest";
import { sentences } from "./texts";

it("sets a space between sentences, but not between Japanese ones", () => {
  expect(sentences("ja", "見つかりませんでした。", "残りはご用意しています。")).toBe(
    "見つかりませんでした。残りはご用意しています。",
  );
  for (const language of ["ko", "en", "ar"] as const)
    expect(sentences(language, "One.", "Two.")).toBe("One. Two.");
});
