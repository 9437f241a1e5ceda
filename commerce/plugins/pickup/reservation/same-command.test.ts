import fc from "fast-check";
import { expect, it } from "vitest";
import { saysTheSame } from "./same-command";

const pick = { lineId: "7", quantity: 2, barcode: null };

it("knows a command again, however its fields are laid out", () => {
  expect(saysTheSame(pick, { barcode: undefined, quantity: 2, lineId: "7" })).toBe(true);
  expect(saysTheSame(pick, { quantity: 2, lineId: "7" })).toBe(true);
  const lines = [{ lineId: "7", quantity: 1, restock: true }];
  const turned = [{ restock: true, quantity: 1, lineId: "7" }];
  expect(saysTheSame({ lines, reason: "x" }, { reason: "x", lines: turned })).toBe(true);
});

it.each([
  ["another quantity", pick, { ...pick, quantity: 3 }],
  ["something that was left out", pick, { ...pick, barcode: "880" }],
  ["nothing of what was said", { payment: { due: 5 } }, { payment: null }],
  ["something within", { payment: { due: 5 } }, { payment: { due: 6 } }],
  ["one line less", { lines: [{ lineId: "7" }, { lineId: "8" }] }, { lines: [{ lineId: "7" }] }],
  ["lines in another sequence", { lines: ["7", "8"] }, { lines: ["8", "7"] }],
  ["a list in place of a field", { lines: ["7"] }, { lines: { 0: "7" } }],
])("hears %s", (_, known, again) => {
  expect(saysTheSame(known, again)).toBe(false);
});

it("does not ask a command for what engines of before did not write down", () => {
  expect(saysTheSame({}, { ...pick, bay: 4 })).toBe(true);
  expect(saysTheSame(pick, { ...pick, bay: 4 })).toBe(true);
});

it("knows everything again that went through the database", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (said) => saysTheSame(JSON.parse(JSON.stringify(said)), said)),
  );
});
