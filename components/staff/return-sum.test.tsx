// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ReturnableOrder } from "@/lib/staff/types";
import messages from "@/messages/en.json";
import { showComponent } from "@/scripts/testing/show";
import { ReturnSum } from "./return-sum";
import { type Staff, StaffProvider } from "./staff-context";

const words = messages.staff.returns;
const order: ReturnableOrder = {
  id: "1",
  code: "C1",
  placedAt: "2026-11-01T00:00:00Z",
  customerName: "A",
  currencyCode: "KRW",
  paidAtCounter: false,
  lines: [],
};
let sent: { method: string; id?: string }[];
let fails: boolean;

beforeEach(() => {
  sent = [];
  fails = false;
  vi.stubGlobal("fetch", async (_: string, { method = "GET", body = "{}" } = {}) => {
    sent.push({ method, id: JSON.parse(body).id });
    const amounts = [{ orderId: "1", orderCode: "C1", amount: 42_000_00, currencyCode: "KRW" }];
    if (method === "PUT") return Response.json({ known: true, amounts });
    if (fails) throw new TypeError("no network");
    return Response.json({ done: true, amounts });
  });
});
afterEach(() => vi.unstubAllGlobals());

function show(grade: "as-new" | undefined, onDone: () => void): Promise<HTMLElement> {
  const staff = {
    at: { as: "1", market: "KR", store: "first", language: "en" },
    language: "en",
    deviceName: "phone",
    live: true,
  } as unknown as Staff;
  const piece = { restock: false, ...(grade && { grade }) };
  const line = { id: "11", name: "Stool", sku: "S", preview: null, left: 1 };
  const lines = [{ ...line, storeCode: null, until: null, hindrance: null }];
  return showComponent(
    <StaffProvider value={staff}>
      <ReturnSum
        desk={{ orders: [{ ...order, lines }], pieces: { 11: [piece] } }}
        onRefused={() => undefined}
        onDone={onDone}
      />
    </StaffProvider>,
    new QueryClient(),
  );
}

const button = (place: ParentNode, name: string) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(name));
const press = (place: ParentNode, name: string) => act(async () => button(place, name)?.click());
const until = (check: () => void) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    check();
  });
const take = words.submit.replace("{count}", "1");

it("names the amount before, and takes nothing that no person has looked at", async () => {
  const place = await show(undefined, () => undefined);
  await until(() => expect(place.textContent).toContain("42,000"));
  expect(button(place, take)?.disabled).toBe(true);
  expect(place.textContent).toContain(words.gradeAll);
});

it("sends the very same again after an answer that was lost, and is done by the engine's word", async () => {
  const done = vi.fn();
  const place = await show("as-new", done);
  await until(() => expect(button(place, take)?.disabled).toBe(false));
  fails = true;
  await press(place, take);
  await press(document, "42,000");
  await until(() => expect(place.querySelector("[role=alert]")?.textContent).not.toBe(""));
  expect(done).not.toHaveBeenCalled();
  fails = false;
  await press(place, take);
  await until(() => expect(done).toHaveBeenCalledTimes(1));
  const ids = sent.flatMap(({ method, id }) => (method === "POST" ? [id] : []));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});
