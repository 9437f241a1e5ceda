import { describe, expect, it } from "vitest";
import type { OrderStatus } from "@/lib/orders/types";
import { progressOf } from "./track-progress";

const statesOf = (status: OrderStatus, storeName: string | null = null) =>
  progressOf({ status, storeName }).map(({ name, state }) => `${name} ${state}`);

describe("progressOf", () => {
  it("shows all that is still to come of a new order", () => {
    expect(statesOf("placed")).toEqual([
      "placed current",
      "shipped upcoming",
      "delivered upcoming",
    ]);
  });

  it("stands in the middle once shipped", () => {
    expect(statesOf("shipped")).toEqual(["placed done", "shipped current", "delivered upcoming"]);
  });

  it("has arrived at the last step", () => {
    expect(statesOf("delivered")).toEqual(["placed done", "shipped done", "delivered current"]);
  });

  it("shows a pickup's own steps, and none of a delivery", () => {
    expect(statesOf("ready", "Seongsu")).toEqual([
      "placed done",
      "preparing done",
      "ready current",
      "collected upcoming",
    ]);
    expect(statesOf("expired", "Seongsu")).toEqual([
      "placed done",
      "ready done",
      "expired current",
    ]);
  });

  it("ends at the cancellation and promises nothing more", () => {
    expect(statesOf("cancelled")).toEqual(["placed done", "cancelled current"]);
  });
});
