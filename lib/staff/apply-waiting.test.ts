import { describe, expect, it } from "vitest";
import { sampleLine, samplePickup } from "@/scripts/testing/sample-pickup";
import { applyWaiting, finalSteps } from "./apply-waiting";
import type { PickupCommand } from "./schemas";

const made = "2026-11-22T02:30:00.000Z";
const base = { id: "c1", device: "phone", pickupId: "1", lineId: "11" };
const picking = samplePickup({ state: "picking" });

describe("what waits to be sent", () => {
  it("is shown as if it were done, and not counted twice once the engine has done it", () => {
    const command: PickupCommand = { type: "pick", ...base, quantity: 1 };
    const waiting = [{ command, person: "Yuna", made }];
    const done = { ...picking, commands: ["c1"], lines: [sampleLine({ picked: 1 })] };
    expect(applyWaiting([picking], waiting)[0]?.lines[0]?.picked).toBe(1);
    expect(applyWaiting([done], waiting)[0]?.lines[0]?.picked).toBe(1);
  });

  it("keeps what the device shows beside the rules", () => {
    const command: PickupCommand = { type: "short", ...base, quantity: 1, reason: "not-found" };
    const [shown] = applyWaiting([picking], [{ command, person: "Yuna", made }]);
    expect(shown).toEqual({
      ...picking,
      lines: [sampleLine({ short: 1, shortReason: "not-found" })],
    });
  });

  it("is left out where it does not fit any more", () => {
    const command: PickupCommand = { type: "pick", ...base, quantity: 3 };
    expect(applyWaiting([picking], [{ command, person: "Yuna", made }])).toEqual([picking]);
  });
});

describe("what cannot be taken back", () => {
  const ready = samplePickup({ state: "ready", lines: [sampleLine({ picked: 2 })] });
  const none = samplePickup({ state: "picking", lines: [sampleLine({ short: 2 })] });
  const on = (command: object) => [
    { command: { ...base, ...command } as PickupCommand, person: "Yuna", made },
  ];
  const pass = { code: "123456" };

  it.each([
    ["a handover", ready, { type: "hand-over", pass }],
    ["a cancellation", ready, { type: "cancel", reason: "flood" }],
    ["a decline", none, { type: "decline", reason: "TOO_BUSY" }],
    ["the end of what was not found", none, { type: "stage", shelf: "-" }],
    [
      "a return",
      samplePickup({ state: "collected", lines: [sampleLine({ picked: 2 })] }),
      { type: "return", lines: [{ lineId: "11", quantity: 1, restock: true }], reason: "defect" },
    ],
  ])("is shown as on its way, not as done: %s", (_case, pickup, command) => {
    expect(applyWaiting([pickup], on(command))).toEqual([pickup]);
    expect([...finalSteps([pickup], on(command)).keys()]).toEqual(["1"]);
  });

  it("is known as on its way for an order that the board does not have, too", () => {
    for (const type of ["hand-over", "return"])
      expect(finalSteps([], on({ type, pass, lines: [], reason: "" })).has("1")).toBe(true);
    expect(finalSteps([], on({ type: "pick", quantity: 1 })).size).toBe(0);
  });

  it("is on its way no more when the engine has done it, or it does not fit", () => {
    const done = { ...ready, state: "collected" as const, commands: ["c1"] };
    const gone = samplePickup({ state: "cancelled" });
    for (const pickup of [done, gone])
      expect(finalSteps([pickup], on({ type: "hand-over", pass })).size).toBe(0);
  });

  it("is no step that can be taken again: a shelf, a piece that is put back", () => {
    const staged = on({ type: "stage", shelf: "A1" });
    const found = samplePickup({ state: "picking", lines: [sampleLine({ picked: 2 })] });
    expect(applyWaiting([found], staged)[0]?.state).toBe("ready");
    expect(finalSteps([found], staged).size).toBe(0);
  });
});
