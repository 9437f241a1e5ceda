import { describe, expect, it } from "vitest";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { piecesOfCode, waitingPieces } from "./put-backs";
import type { Pickup } from "./types";

const piece = (change: Partial<Pickup["putBacks"][number]>): Pickup["putBacks"][number] => ({
  id: "1",
  lineId: "11",
  variantId: "101",
  name: "Chair",
  sku: "CHAIR",
  barcode: "8809611010000",
  preview: null,
  place: "B-04-2",
  quantity: 1,
  instead: false,
  ...change,
});

const pickups = [
  samplePickup({ id: "1", state: "ready" }),
  samplePickup({
    id: "2",
    state: "cancelled",
    putBacks: [piece({ id: "9" }), piece({ id: "8", sku: "STOOL", barcode: null, place: "A-01" })],
  }),
  samplePickup({ id: "3", state: "expired", putBacks: [piece({ id: "7" })] }),
];
const waiting = waitingPieces(pickups);
const idsOf = (code: string) => piecesOfCode(waiting, code).map(({ piece: { id } }) => id);

describe("what waits to be put back", () => {
  it("runs along the places, the oldest first, each with its order", () => {
    expect(waiting.map(({ pickup, piece: { id } }) => [pickup.id, id])).toEqual([
      ["2", "8"],
      ["3", "7"],
      ["2", "9"],
    ]);
  });

  it("is one bag's pieces for an article, all of a place for its label, and nothing else", () => {
    expect(idsOf("8809611010000")).toEqual(["7"]);
    expect(idsOf("chair")).toEqual(["7"]);
    expect(idsOf("b-04-2")).toEqual(["7", "9"]);
    expect(idsOf("stool")).toEqual(["8"]);
    expect(idsOf("SOFA")).toEqual([]);
    expect(idsOf(" ")).toEqual([]);
  });
});
