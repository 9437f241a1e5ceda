// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Transfer } from "@/lib/staff/types";
import messages from "@/messages/en.json";
import { showComponent } from "@/scripts/testing/show";
import { type Staff, StaffProvider } from "./staff-context";
import { TransferReceive } from "./transfer-receive";

const words = messages.staff.transfers;
const article = {
  ...{ variantId: "7", name: "Stool", sku: "S-1", barcode: null, preview: null, place: null },
  ...{ onHand: 0, allocated: 0, toPutBack: 0, boxed: 0 },
};
const transfer: Transfer = {
  ...{ id: "5", createdAt: "2026-11-01T00:00:00Z", state: "sent", reason: "low" },
  ...{ carrier: "Van", trackingCode: "T-5", history: [] },
  from: { code: "north", name: "North" },
  to: { code: "south", name: "South" },
  lines: [
    { id: "11", asked: 2, packed: 1, received: null, article },
    { id: "12", asked: 1, packed: 0, received: null, article: null },
  ],
};
let sent: { id: string; lines: object[] }[];
let fails: boolean;

beforeEach(() => {
  sent = [];
  fails = true;
  vi.stubGlobal("fetch", async (_: string, { body = "{}" } = {}) => {
    sent.push(JSON.parse(body));
    if (fails) throw new TypeError("no network");
    return Response.json({ done: false, why: "transfer-state" });
  });
});
afterEach(() => vi.unstubAllGlobals());

it("counts from none, and sends the very same command again after an answer that was lost", async () => {
  const staff = {
    at: { as: "1", market: "KR", store: "south", language: "en" },
    language: "en",
    deviceName: "phone",
  } as unknown as Staff;
  const place = await showComponent(
    <StaffProvider value={staff}>
      <TransferReceive transfer={transfer} />
    </StaffProvider>,
    new QueryClient(),
  );
  const press = (name: string) =>
    act(async () =>
      [...place.querySelectorAll("button")]
        .find((one) => [one.textContent, one.getAttribute("aria-label")].includes(name))
        ?.click(),
    );
  const until = (check: () => void) =>
    vi.waitFor(async () => {
      await act(async () => undefined);
      check();
    });
  expect(place.textContent).toContain(words.differs);
  await press(messages.ui.more);
  // What was counted is what was packed.
  expect(place.textContent).not.toContain(words.differs);
  await press(words.receive);
  await until(() => expect(place.querySelector("[role=alert]")?.textContent).not.toBe(""));
  fails = false;
  await press(words.receive);
  await until(() => expect(place.textContent).toContain(words.why["transfer-state"]));
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]?.lines).toEqual([{ lineId: "11", pieces: 1 }]);
  // Another count is another command.
  await press(messages.ui.more);
  await press(words.receiveDiffering);
  await until(() => expect(sent).toHaveLength(3));
  expect(sent[2]?.id).not.toBe(sent[0]?.id);
});
