import { describe, expect, it } from "vitest";
import { sampleLine, samplePickup } from "@/scripts/testing/sample-pickup";
import { applyWaiting } from "./apply-waiting";
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
