import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyAll, applyCommand, isPicked, openPieces } from "./apply-command";
import { sampleLine, samplePickup } from "./sample-pickup";
import type { PickupCommand } from "./schemas";

const now = "2026-11-22T02:30:00.000Z";
const base = { id: "c1", device: "phone", pickupId: "1" };
const onLine = { ...base, lineId: "11" };
const apply = (pickup = samplePickup(), command: PickupCommand) =>
  applyCommand(pickup, command, "Yuna", now);
const picking = samplePickup({ state: "picking" });

const anyCommand: fc.Arbitrary<PickupCommand> = fc.oneof(
  fc.constantFrom<PickupCommand>(
    { type: "start", ...base },
    { type: "put-back", ...base },
    { type: "undo", ...onLine },
    { type: "stage", ...base, shelf: "A3" },
    { type: "hand-over", ...base, pass: { code: "123456" } },
    { type: "cancel", ...base, reason: "flood" },
  ),
  fc
    .record({
      type: fc.constantFrom("pick" as const, "short" as const),
      quantity: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ type, quantity }) => ({ ...onLine, type, quantity, reason: "not-found" })),
);

describe("applyCommand", () => {
  it("never says more of a line than was ordered, whatever is done in whatever order", () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        let pickup = samplePickup();
        for (const command of commands) {
          const applied = apply(pickup, command);
          if (applied.ok) pickup = applied.pickup;
          for (const line of pickup.lines) expect(openPieces(line)).toBeGreaterThanOrEqual(0);
          if (pickup.state === "ready") expect(isPicked(pickup)).toBe(true);
        }
      }),
    );
  });

  it("refuses another article, and takes the right one by barcode or SKU", () => {
    const pick = { type: "pick" as const, ...onLine, quantity: 1 };
    expect(apply(picking, { ...pick, barcode: "4006381333931" })).toEqual({
      ok: false,
      why: "wrong-item",
    });
    for (const barcode of ["8809611010000", "MR-101-NATURAL-OAK"])
      expect(apply(picking, { ...pick, barcode }).ok).toBe(true);
  });

  it("stages only what is complete, and cancels what is nowhere to be found", () => {
    const stage: PickupCommand = { type: "stage", ...base, shelf: "A3" };
    expect(apply(picking, stage)).toEqual({ ok: false, why: "not-picked" });
    const gone = { ...picking, lines: [sampleLine({ short: 2 })] };
    expect(apply(gone, stage)).toMatchObject({ pickup: { state: "cancelled", reason: "short" } });
    const half = { ...picking, lines: [sampleLine({ picked: 1, short: 1 })] };
    expect(apply(half, stage)).toMatchObject({ pickup: { state: "ready", shelf: "A3" } });
  });

  it("hands over what lies ready, once", () => {
    const give: PickupCommand = { type: "hand-over", ...base, pass: { code: "123456" } };
    const wishes = { fit: "door 78 cm", toCar: false, note: "" };
    const ready = samplePickup({ state: "arrived", wishes });
    const given = apply(ready, give);
    expect(given).toMatchObject({ pickup: { state: "collected", amountDue: 0, wishes: null } });
    if (given.ok) expect(apply(given.pickup, give)).toEqual({ ok: false, why: "state" });
  });

  it("takes at the counter what is due, and nothing else", () => {
    const give = { type: "hand-over" as const, ...base, pass: { code: "123456" } };
    const ready = samplePickup({ state: "ready", amountDue: 500 });
    const pay = (due: number) => apply(ready, { ...give, payment: { due, tender: "card" } });
    for (const refused of [apply(ready, give), pay(400)])
      expect(refused).toEqual({ ok: false, why: "amount-changed" });
    expect(pay(500)).toMatchObject({
      pickup: { state: "collected", amountDue: 0, taken: 500, tender: "card" },
    });
  });
});

describe("a hand-over of what stood on the screen", () => {
  it("is none when other pieces lie there by now", () => {
    const give = { type: "hand-over" as const, ...base, pass: { code: "123456" } };
    const ready = samplePickup({ state: "ready", lines: [sampleLine({ picked: 1 })] });
    expect(apply(ready, { ...give, pieces: 2 })).toEqual({ ok: false, why: "pieces-changed" });
    expect(apply(ready, { ...give, pieces: 1 })).toMatchObject({ pickup: { state: "collected" } });
  });
});

describe("applyAll", () => {
  it("does not count a command twice that the engine has already done", () => {
    const command: PickupCommand = { type: "pick", ...onLine, quantity: 1 };
    const waiting = [{ command, person: "Yuna", made: now }];
    const done = { ...picking, commands: ["c1"], lines: [sampleLine({ picked: 1 })] };
    expect(applyAll([picking], waiting)[0]?.lines[0]?.picked).toBe(1);
    expect(applyAll([done], waiting)[0]?.lines[0]?.picked).toBe(1);
  });
});
