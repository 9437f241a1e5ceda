import { expect, it } from "vitest";
import { transferStates } from "@/contracts/transfers";
import { waitsAt } from "./transfer-work";

const stores = { from: { code: "north", name: "" }, to: { code: "south", name: "" } };

it("waits at the sender until it is sent, at the receiver until it is counted, elsewhere never", () => {
  const at = (store: string) =>
    transferStates.filter((state) => waitsAt({ ...stores, state }, store));
  expect(at("north")).toEqual(["requested", "packing", "packed"]);
  expect(at("south")).toEqual(["sent"]);
  expect(at("west")).toEqual([]);
});
