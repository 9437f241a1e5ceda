import { describe, expect, it } from "vitest";
import { sampleLine, samplePickup } from "@/scripts/testing/sample-pickup";
import { chooseLine, inWalkingOrder, nextWave } from "./wave";

const first = samplePickup({
  id: "1",
  lines: [
    sampleLine({ id: "a", place: "B-10-1", quantity: 1 }),
    sampleLine({ id: "b", place: "A-02-1", sku: "X", barcode: null }),
  ],
});
const second = samplePickup({
  id: "2",
  lines: [sampleLine({ id: "c", place: "B-9-1", quantity: 1 })],
});

describe("inWalkingOrder", () => {
  it("goes through aisles and bays as one walks, with bay 9 before bay 10", () => {
    expect(inWalkingOrder([first, second]).map(({ line }) => line.id)).toEqual(["b", "c", "a"]);
  });
});

describe("chooseLine", () => {
  it("gives a scanned piece to the first order that still wants one, then to the next", () => {
    const one = chooseLine([first, second], "8809611010000");
    expect(one).toMatchObject({ kind: "found", line: { id: "c" } });
    const served = { ...second, lines: [sampleLine({ id: "c", quantity: 1, picked: 1 })] };
    const two = chooseLine([first, served], "8809611010000");
    expect(two).toMatchObject({ kind: "found", line: { id: "a" } });
    expect(chooseLine([served], "8809611010000")).toEqual({ kind: "complete" });
  });

  it("knows an article by its SKU in any case, and refuses an unordered one", () => {
    expect(chooseLine([first], " x ")).toMatchObject({ kind: "found", line: { id: "b" } });
    expect(chooseLine([first], "4006381333931")).toEqual({ kind: "foreign" });
  });

  it("knows a number however many zeros stand before it", () => {
    const line = sampleLine({ id: "d", barcode: "4006381333931" });
    const order = samplePickup({ id: "3", lines: [line] });
    expect(chooseLine([order], "04006381333931")).toMatchObject({
      kind: "found",
      line: { id: "d" },
    });
    expect(chooseLine([order], "04006381333932")).toEqual({ kind: "foreign" });
  });
});

describe("nextWave", () => {
  it("takes the most pressing orders without a picker", () => {
    const at = (id: string, hour: number, state: "placed" | "picking" = "placed") =>
      samplePickup({ id, state, slotStart: `2026-11-22T0${hour}:00:00.000Z` });
    const wave = nextWave([at("c", 5), at("a", 1, "picking"), at("b", 3), at("d", 7)], 2);
    expect(wave.map(({ id }) => id)).toEqual(["b", "c"]);
  });
});
