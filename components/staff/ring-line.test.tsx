// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Pickup, WaitingTransfer } from "@/lib/staff/types";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { showComponent } from "@/scripts/testing/show";
import { authGate } from "./auth-gate";
import { outbox } from "./outbox";
import { RingLine } from "./ring-line";
import { type Staff, StaffProvider } from "./staff-context";

const counter = {
  market: "KR",
  store: "first",
  name: "First",
  timeZone: "UTC",
  tillReferenceRequired: false,
  fiscalNumberAsked: false,
  pinRequired: false,
  warnMinutes: 0,
  waitMinutes: 0,
  substituteMinutes: 0,
  damagePlace: "",
  slotCapacity: 4,
  pause: null,
} as const;

const staff: Omit<Staff, "pickups"> = {
  session: {
    id: "1",
    pin: null,
    email: "yuna@example.com",
    name: "Yuna",
    counters: [counter],
    manages: false,
    passKey: "",
  },
  counter,
  at: { as: "1", market: "KR", store: "first", language: "en" },
  language: "en",
  deviceName: "phone",
  help: [],
  transfers: [],
  onTheirWay: new Map(),
  live: true,
  lock: () => undefined,
  signOut: () => undefined,
  changeCounter: () => undefined,
  check: () => undefined,
};

const client = new QueryClient();
const tremors: unknown[] = [];
const asked: string[] = [];
let order = 0;

/** An order that comes in after the sign-in; no two tests share one. */
const fresh = (change: Partial<Pickup> = {}) => {
  order += 1;
  const placedAt = new Date(Date.now() + 1_000).toISOString();
  return samplePickup({
    id: `${order}`,
    placedAt,
    orderCode: `ORDER000${1000 + order}`,
    ...change,
  });
};

const show = (...pickups: Pickup[]) =>
  showComponent(
    <StaffProvider value={{ ...staff, pickups }}>
      <RingLine loaded quiet={[]} />
    </StaffProvider>,
    client,
  );

beforeEach(async () => {
  tremors.length = 0;
  asked.length = 0;
  window.location.hash = "";
  Object.assign(navigator, { vibrate: (pattern: unknown) => tremors.push(pattern) > 0 });
  vi.stubGlobal("fetch", async (url: string, { body }: { body?: string } = {}) => {
    asked.push(`${new URL(url, "http://shop.example").pathname} ${body}`);
    return Response.json(null);
  });
  await act(() => authGate().load());
  const who = { key: "k", email: "yuna@example.com", name: "Yuna", pin: null };
  await act(async () => {
    await authGate().dispatch({ type: "signed-in", signIn: "1", ...who });
  });
});
afterEach(async () => {
  // What one test shows does not ring in the next.
  await showComponent(null, client);
  vi.unstubAllGlobals();
});

it("says and rings once what comes in, counts it, and is quiet when another person answers", async () => {
  const one = fresh();
  const place = await show(one);
  expect(place.textContent).toContain(`#${one.orderCode.slice(-4)}`);
  // Of several tabs one rings; which, the browser tells a moment later.
  await expect.poll(() => tremors.length).toBe(1);
  expect(document.title).toMatch(/^\(1\) /);
  // The board is drawn anew, as after a lock or a reconnect.
  expect((await show(one)).querySelectorAll("a")).toHaveLength(1);
  expect(tremors).toHaveLength(1);
  const answeredAt = new Date(Date.now() + 2_000).toISOString();
  expect((await show({ ...one, answeredAt })).querySelectorAll("a")).toHaveLength(0);
  expect(document.title).not.toMatch(/^\(/);
  expect(asked.filter((what) => what.startsWith("/api/staff/answers"))).toEqual([]);
});

it("puts who stands at the counter first, and says how much more there is", async () => {
  const arrivedAt = new Date(Date.now() + 1_000).toISOString();
  const place = await show(fresh(), fresh({ state: "arrived", arrivedAt }), fresh());
  expect(place.textContent).toContain("Jiwoo Kim");
  expect(place.textContent).toContain("+2");
  await expect.poll(() => tremors.length).toBe(1);
});

it("answers for all devices what is opened here, and once", async () => {
  const one = fresh();
  const place = await show(one);
  await act(async () => {
    window.location.hash = `#/order/${one.id}`;
    window.dispatchEvent(new Event("hashchange"));
  });
  const answers = () => asked.filter((what) => what.startsWith("/api/staff/answers"));
  await expect.poll(answers).toHaveLength(1);
  expect(answers()[0]).toMatch(`/api/staff/answers {"pickup":"${one.id}","age":`);
  expect(place.querySelectorAll("a")).toHaveLength(0);
});

it("keeps an answer that finds no network until there is one, and rings no more for it", async () => {
  const answered = fetch;
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  const one = fresh({ placedAt: new Date(Date.now() + 1).toISOString() });
  await show(one);
  await act(async () => {
    window.location.hash = `#/order/${one.id}`;
    window.dispatchEvent(new Event("hashchange"));
  });
  const kept = () =>
    outbox()
      .current()
      .waiting.map(({ command }) => command.type);
  await expect.poll(kept).toEqual(["answer"]);
  window.location.hash = "";
  // The app was closed meanwhile: what it knew by heart is gone.
  expect((await show(one)).querySelectorAll("a")).toHaveLength(0);
  const arrivedAt = new Date(Date.now() + 5_000).toISOString();
  expect((await show({ ...one, state: "arrived", arrivedAt })).querySelectorAll("a")).toHaveLength(
    1,
  );
  vi.stubGlobal("fetch", answered);
  await act(async () => window.dispatchEvent(new Event("online")));
  await expect.poll(kept).toEqual([]);
  expect(asked.filter((what) => what.startsWith("/api/staff/answers"))).toHaveLength(1);
  await show();
});

it("says nothing of what was there at sign-in", async () => {
  const place = await show(fresh({ placedAt: "2026-01-01T00:00:00.000Z" }));
  expect(place.querySelectorAll("a")).toHaveLength(0);
  expect(tremors).toHaveLength(0);
});

it("leads to a shopper in an aisle first, with the place and without an answer by itself", async () => {
  const now = Date.now();
  const call = {
    ...{ id: "9", variantId: "1", name: "Chair", sku: "C-1", place: "B-04" },
    askedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 600_000).toISOString(),
  };
  const value = { ...staff, pickups: [fresh()], help: [call] };
  const line = (
    <StaffProvider value={value}>
      <RingLine loaded quiet={[]} />
    </StaffProvider>
  );
  const place = await showComponent(line, client);
  expect(place.textContent).toContain("B-04");
  expect(place.textContent).toContain("+1");
  expect(place.querySelector("a")?.getAttribute("href")).toBe("#/help/9");
  expect(asked.filter((what) => what.startsWith("/api/staff/help"))).toEqual([]);
});

it("answers a transfer by opening it, and neither sounds nor trembles for a mere notice", async () => {
  const now = Date.now() + 1_000;
  const about = { other: "South", asked: 3, packed: 2, answeredAt: null } as const;
  const at = (ms: number) => new Date(ms).toISOString();
  const request: WaitingTransfer = {
    ...{ ...about, id: "5", side: "sender", state: "requested", askedAt: at(now), sentAt: null },
  };
  const sent: WaitingTransfer = {
    ...{ ...about, id: "6", side: "receiver", state: "sent", askedAt: at(0), sentAt: at(now) },
  };
  const line = (...transfers: WaitingTransfer[]) => (
    <StaffProvider value={{ ...staff, pickups: [], transfers }}>
      <RingLine loaded quiet={[]} />
    </StaffProvider>
  );
  const place = await showComponent(line(sent), client);
  await expect.poll(() => place.textContent).toContain("2 pieces is on its way from South");
  expect(document.title).toMatch(/^\(1\) /);
  expect(tremors).toHaveLength(0);
  const both = await showComponent(line(sent, request), client);
  expect(both.textContent).toContain("South asks for 3 pieces");
  expect(both.querySelector("a")?.getAttribute("href")).toBe("#/transfers/5");
  await expect.poll(() => tremors).toEqual([[80, 60, 200, 400]]);
  await act(async () => {
    window.location.hash = "#/transfers/5";
    window.dispatchEvent(new Event("hashchange"));
  });
  const answers = () => asked.filter((what) => what.startsWith("/api/staff/answers"));
  await expect.poll(answers).toHaveLength(1);
  expect(answers()[0]).toMatch('/api/staff/answers {"transfer":"5","age":');
  expect(both.textContent).toContain("on its way");
});
