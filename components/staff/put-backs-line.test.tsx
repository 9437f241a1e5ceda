// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import type { Pickup, WaitingTransfer } from "@/lib/staff/types";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { showComponent } from "@/scripts/testing/show";
import { PutBacksLine } from "./put-backs-line";
import { type Staff, StaffProvider } from "./staff-context";

const client = new QueryClient();
const show = (pickups: Pickup[], transfers: WaitingTransfer[]) =>
  showComponent(
    // It reads nothing else.
    <StaffProvider value={{ pickups, transfers } as unknown as Staff}>
      <PutBacksLine />
    </StaffProvider>,
    client,
  );

const box: WaitingTransfer = {
  ...{ id: "5", side: "sender", state: "cancelled", other: "South", asked: 4, packed: 3 },
  ...{ askedAt: "2026-11-22T02:00:00Z", sentAt: null, answeredAt: null },
};

it("counts what lies in boxes that were called off, and nothing of boxes that go out", async () => {
  const going: WaitingTransfer = { ...box, id: "6", state: "packed", packed: 9 };
  const place = await show([samplePickup()], [going]);
  expect(place.textContent).toBe("");
  expect((await show([], [going, box])).textContent).toContain("(3)");
  const piece = { id: "1", name: "", sku: "", barcode: null, place: null, quantity: 2 };
  const over = samplePickup({ putBacks: [{ ...samplePickup().putBacks[0], ...piece }] as never });
  const both = await show([over], [{ ...box, state: "declined" }]);
  expect(both.textContent).toContain("(5)");
  expect(both.querySelector("a")?.getAttribute("href")).toBe("#/put-backs");
});
