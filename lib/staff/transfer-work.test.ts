import { expect, it } from "vitest";
import { transferStates } from "@/contracts/transfers";
import { waitsAt } from "./transfer-work";

const stores = { from: { code: "north", name: "" }, to: { code: "south", name: "" } };

it("waits at the sender until it is sent, at the receiver until it is counted, elsewhere never", () => {
  const at = (store: string, packed = 0) =>
    transferStates.filter((state) => waitsAt({ ...stores, state, lines: [{ packed }] }, store));
  expect(at("north")).toEqual(["requested", "packing", "packed"]);
  // A box that was called off waits until nothing lies in it.
  expect(at("north", 2)).toEqual(["requested", "packing", "packed", "declined", "cancelled"]);
  expect(at("south", 2)).toEqual(["sent"]);
  expect(at("west")).toEqual([]);
});
