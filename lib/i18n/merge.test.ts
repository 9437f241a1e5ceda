import { expect, it } from "vitest";
import { mergeMessages } from "./merge";

it("lays one tree of words into another and changes neither", () => {
  const first = { home: { see: "See" }, stores: { title: "Stores" } };
  const second = { home: { title: "A room" }, site: { name: "Shop" } };
  expect(mergeMessages(first, second)).toEqual({
    home: { see: "See", title: "A room" },
    stores: { title: "Stores" },
    site: { name: "Shop" },
  });
  expect(first.home).toEqual({ see: "See" });
});

it("keeps compiled messages, which are lists, whole", () => {
  expect(mergeMessages({ a: ["x", ["name"]] }, { a: "y" })).toEqual({ a: "y" });
  expect(mergeMessages({ a: { b: ["x", ["name"]] } }, { a: { c: "y" } })).toEqual({
    a: { b: ["x", ["name"]], c: "y" },
  });
});
