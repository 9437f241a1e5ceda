import { describe, expect, it } from "vitest";
import { leadsToConfirmation } from "./leads-to-confirmation";
import type { PaymentMemory } from "./payment-memory";

const placedAt = "2026-11-27T12:00:00Z";
const recent = { code: "A1B2C3", placedAt };
const minutesLater = (minutes: number) => Date.parse(placedAt) + minutes * 60_000;
const memory = (change: Partial<PaymentMemory> = {}): PaymentMemory => ({
  code: "A1B2C3",
  state: "underWay",
  answered: 0,
  since: 0,
  ...change,
});

describe("leadsToConfirmation", () => {
  it("leads from the checkout of the order that was placed, seen or not", () => {
    expect(
      leadsToConfirmation(recent, "A1B2C3", memory({ state: "confirmed" }), minutesLater(60)),
    ).toBe(true);
  });

  it("leads a shopper who was waiting for the answer, however long it took", () => {
    expect(leadsToConfirmation(recent, null, memory(), minutesLater(90))).toBe(true);
  });

  it("does not lead again after the confirmation was seen", () => {
    expect(leadsToConfirmation(recent, null, memory({ state: "confirmed" }), minutesLater(1))).toBe(
      false,
    );
  });

  it("leads a browser that remembers nothing, or another order, while the order is fresh", () => {
    for (const remembered of [null, memory({ code: "OTHER1", state: "confirmed" })]) {
      expect(leadsToConfirmation(recent, null, remembered, minutesLater(1))).toBe(true);
      expect(leadsToConfirmation(recent, null, remembered, minutesLater(60))).toBe(false);
    }
  });
});
