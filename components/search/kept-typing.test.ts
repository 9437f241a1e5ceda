import { expect, it } from "vitest";
import { expectTerm, noteTyped, takeTyped } from "./kept-typing";

it("keeps what is typed on while a search loads, once", () => {
  expectTerm("ｏａｋ ", "");
  noteTyped("oak ch");
  expect(takeTyped("oak")).toBe("oak ch");
  expect(takeTyped("oak")).toBeNull();
});

it("keeps nothing where nothing was typed on, or another search is shown", () => {
  noteTyped("never sent");
  expect(takeTyped("never sent")).toBeNull();
  expectTerm("oak", "");
  expect(takeTyped("oak")).toBeNull();
  expectTerm("oak", "");
  noteTyped("oak chair");
  expect(takeTyped("elm")).toBeNull();
  expect(takeTyped("oak")).toBeNull();
  expectTerm("oak", "oak");
  noteTyped("oak chair");
  expect(takeTyped("oak")).toBeNull();
});
