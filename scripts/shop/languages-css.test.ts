import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { languages } from "../../contracts/languages";
import { languagesCss } from "./languages-css";

const read = (name: string) =>
  readFileSync(path.join(import.meta.dirname, "../../app", name), "utf8");

it("names only faces that there are, or that devices have", () => {
  const declared = new Set(read("fonts.css").match(/(?<=font-family: ?)"[^"]+"/g));
  const named = languagesCss(languages).match(/"Text [^"]+"/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((family) => !declared.has(family))).toEqual([]);
});

it("is the only place that knows how a language is set", () => {
  expect(read("globals.css")).not.toMatch(/\[lang/);
});

it("sets a language that writes as Latin does by no rule of its own", () => {
  expect(languagesCss(["en", "fr"])).toBe("@layer base{}");
  expect(languagesCss(["ar"])).toContain(`:root[lang|="ar"],[data-own-script][lang|="ar"]{`);
});
