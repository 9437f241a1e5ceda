import { expect, it } from "vitest";
import { partsOf } from "./cancelled-parts";
import type { OrderValue } from "./order-value";

const line = (id: string, quantity: number, gone: number) => ({
  id,
  quantity,
  gone,
  priceOf: (pieces: number) => pieces * 100,
  taxOf: () => 0,
  taxRate: 0,
});
const value: OrderValue = {
  lines: [line("1", 3, 1), line("2", 1, 1)],
  fees: [{ amount: 50, tax: 0, taxRate: 0, lineIds: ["1", "2"] }],
};
const piece = (orderLineId: string, quantity: number) => ({ orderLineId, quantity });

it.each([
  ["one that had not left", [piece("1", 1)], [["cancelled", [piece("1", 1)], 100]]],
  [
    "some that had not left, and one that had",
    [piece("1", 3)],
    [
      ["cancelled", [piece("1", 2)], 200],
      ["returned", [piece("1", 1)], 100],
    ],
  ],
  [
    "a line that is named twice",
    [piece("1", 2), piece("1", 1)],
    [
      ["cancelled", [piece("1", 2)], 200],
      ["returned", [piece("1", 1)], 100],
    ],
  ],
  ["one that had left", [piece("2", 1)], [["returned", [piece("2", 1)], 100]]],
  [
    "all of it, with the fee",
    [piece("1", 3), piece("2", 1)],
    [
      ["cancelled", [piece("1", 2)], 200],
      ["returned", [piece("1", 1), piece("2", 1)], 250],
    ],
  ],
  ["nothing", [piece("1", 0)], [["cancelled", [], 0]]],
])("tells apart what is cancelled: %s", (_what, pieces, parts) => {
  const found = partsOf(value, pieces).map((part) => [part.reason, part.pieces, part.worth]);
  expect(found).toEqual(parts);
});
