import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import messages from "../messages/en.json" with { type: "json" };
import { samples } from "../scripts/testing/samples";
import { newCaller } from "./fixtures/caller";
import { hireColleague } from "./fixtures/colleague";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { samplePassword } from "./fixtures/staff";
import { test } from "./fixtures/test";

test.use({ extraHTTPHeaders: newCaller() });

interface Asked {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
}

/** What no field of the staff app means. */
const odd: unknown[] = [
  undefined,
  null,
  -1,
  1.5,
  1e21,
  "",
  "0",
  "abc",
  "2147483648",
  "99999999999999999999",
  "a\u0000b",
  "\ud800",
  "../../..",
  "٣",
  "2026-02-30",
  "9999-12-31",
  "x".repeat(5000),
  [],
  {},
];

const at = { market: "KR", store: samples.stores.first, language: "ko" };
const gone = "99999999";

/** Each question of the app with its fields: what it is about is there, what it changes is not. */
function questions(pickup: { id: string; orderCode: string }): Asked[] {
  const command = (body: object): Asked => ({
    method: "POST",
    path: "commands",
    query: { age: "0" },
    body: { id: randomUUID(), device: "fuzz", pickupId: pickup.id, ...body },
  });
  const transfer = (body: object): Asked => ({
    method: "POST",
    path: "transfers",
    body: { id: randomUUID(), device: "fuzz", transferId: gone, ...body },
  });
  const till = { tender: "cash", reference: "1" };
  const line = { lineId: gone, quantity: 1 };
  return [
    { method: "GET", path: "board" },
    { method: "GET", path: "devices" },
    { method: "GET", path: "events", query: { since: "none" } },
    { method: "GET", path: "history", query: { pickup: pickup.id } },
    { method: "GET", path: "articles", query: { code: "MR-101" } },
    { method: "GET", path: "returns", query: { search: pickup.orderCode } },
    { method: "PUT", path: "returns", body: { pieces: [line] } },
    {
      method: "POST",
      path: "returns",
      body: {
        ...{ id: randomUUID(), device: "fuzz", reason: "fuzz" },
        orders: [
          { orderId: gone, amount: 1, pieces: [{ ...line, grade: "opened", restock: false }] },
        ],
      },
    },
    { method: "GET", path: "payouts", query: { order: pickup.orderCode } },
    { method: "GET", path: "area", query: { date: "2026-11-28" } },
    { method: "GET", path: "day", query: { date: "2026-11-28" } },
    { method: "GET", path: "discrepancies", query: { state: "open" } },
    { method: "GET", path: "damaged", query: { state: "waiting" } },
    { method: "GET", path: "audit", query: { from: "2026-11-28", to: "2026-11-01" } },
    { method: "GET", path: "hand-over", query: { pickup: pickup.id } },
    {
      method: "PUT",
      path: "hand-over",
      body: { pickupId: pickup.id, colleagueId: gone, pin: "0000" },
    },
    {
      method: "POST",
      path: "hand-over",
      body: { pickupId: pickup.id, lines: [{ ...line, instead: false }] },
    },
    { method: "POST", path: "answers", body: { pickup: pickup.id } },
    { method: "POST", path: "answers", body: { transfer: gone } },
    { method: "POST", path: "help", body: { id: gone } },
    { method: "GET", path: "tags", query: { search: "MR-101" } },
    { method: "POST", path: "tags", body: { variants: [gone] } },
    { method: "GET", path: "shelves" },
    {
      method: "PUT",
      path: "shelves",
      body: { shelves: [{ name: "", kind: "normal", capacity: 1, active: true }] },
    },
    { method: "DELETE", path: "shelves", body: { name: "fuzz" } },
    { method: "POST", path: "pass", body: { code: "000000" } },
    { method: "POST", path: "pass", body: { payload: "no-such-payload" } },
    {
      method: "PUT",
      path: "pin",
      body: { salt: "0".repeat(32), hash: "0".repeat(64), rounds: 100_000 },
    },
    { method: "PUT", path: "pin-rule", body: { required: "no" } },
    { method: "GET", path: "push" },
    {
      method: "PUT",
      path: "push",
      body: { endpoint: "https://10.0.0.8/x", p256dh: "B".repeat(87), auth: "a".repeat(22) },
    },
    { method: "DELETE", path: "push", body: { endpoint: "https://push.example/none" } },
    { method: "DELETE", path: "devices", body: { id: gone } },
    {
      method: "POST",
      path: "payouts",
      body: { id: randomUUID(), device: "fuzz", payoutId: gone, ...till },
    },
    { method: "POST", path: "assistance", body: { code: "CFHJKM" } },
    { method: "PUT", path: "assistance", body: { sessionId: gone, productId: gone } },
    { method: "GET", path: "stock-elsewhere", query: { variant: gone } },
    { method: "GET", path: "substitutes", query: { variant: gone } },
    {
      method: "POST",
      path: "substitutes",
      body: { pickupId: gone, lineId: gone, variantId: gone },
    },
    { method: "GET", path: "shared-carts" },
    {
      method: "POST",
      path: "shared-carts",
      body: { code: randomUUID(), lines: [{ variantId: gone, quantity: 1 }] },
    },
    { method: "GET", path: "transfers" },
    transfer({
      ...{ type: "request", from: at.store, reason: "low", transferId: undefined },
      lines: [{ variantId: gone, quantity: 1 }],
    }),
    transfer({ type: "pack", lineId: gone, pieces: -1 }),
    transfer({ type: "label", carrier: "fuzz", trackingCode: "" }),
    transfer({ type: "send", code: "fuzz" }),
    transfer({ type: "receive", lines: [{ lineId: gone, pieces: 1 }] }),
    transfer({ type: "decline", reason: "other" }),
    transfer({ type: "cancel" }),
    command({ type: "start", pickupId: gone }),
    command({ type: "put-back", pickupId: gone }),
    command({ type: "pick", ...line, barcode: "1" }),
    command({ type: "short", ...line, reason: "fuzz" }),
    command({ type: "substitute", ...line, variantId: gone }),
    command({ type: "propose", ...line, variantId: gone, approval: "1.t=1,v1=0" }),
    command({ type: "undo", lineId: gone }),
    command({ type: "stage", pickupId: gone, shelf: "A1" }),
    command({ type: "hand-over", pass: { code: "000000" }, payment: { due: 1, ...till } }),
    command({ type: "hand-over", pass: { payload: "no-such-payload" }, pieces: 1 }),
    command({
      type: "hand-over",
      pickupId: gone,
      without: { check: "ID", reason: "fuzz", approval: "1.t=1,v1=0" },
      refused: { lines: [{ ...line, instead: false }], amount: 1 },
      ageChecked: 19,
    }),
    command({ type: "send-pass", pickupId: gone }),
    command({ type: "cancel", pickupId: gone, reason: "fuzz" }),
    command({ type: "return", lines: [{ ...line, restock: true }], reason: "fuzz" }),
    command({ type: "correct-stock", variantId: gone, counted: 3, reason: "fuzz" }),
    command({ type: "note-damaged", variantId: gone, quantity: 1, note: "fuzz" }),
    command({ type: "decide-damaged", damagedId: gone, ending: "written-off" }),
    command({ type: "pause-store", kind: "fewer", capacity: 0 }),
    command({ type: "resume-store", pauseId: gone }),
    command({
      type: "settle-discrepancy",
      discrepancyId: gone,
      reason: "fuzz",
      seen: { expected: 1, counted: 2 },
    }),
  ];
}

/** A thing with one of its leaves after the other made odd in every way. */
function* oddlyPut(whole: Record<string, unknown>): Generator<Record<string, unknown>> {
  for (const [key, value] of Object.entries(whole)) {
    for (const one of odd) yield { ...whole, [key]: one };
    if (Array.isArray(value)) {
      for (const inner of oddlyPut(value[0])) yield { ...whole, [key]: [inner] };
      yield { ...whole, [key]: Array.from({ length: 101 }, () => value[0]) };
    } else if (typeof value === "object" && value !== null)
      for (const inner of oddlyPut({ ...value })) yield { ...whole, [key]: inner };
  }
}

function* oddlyAsked(asked: Asked): Generator<Asked> {
  yield asked;
  // Where it comes from is read in one place, for all.
  const query = asked.path === "board" ? { ...at, as: "" } : asked.query;
  for (const one of oddlyPut(query ?? {})) yield { ...asked, query: one };
  for (const body of oddlyPut(asked.body ?? {})) yield { ...asked, body };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

interface Desk {
  request: APIRequestContext;
  origin: string;
  /** The sign-in. */
  as: string;
}

interface Answered {
  status: number;
  text: string;
}

async function ask({ request, origin, as }: Desk, asked: Asked): Promise<Answered> {
  const params = new URLSearchParams(
    Object.entries({ ...at, as, ...asked.query }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, textOf(value)]],
    ),
  );
  const address = `/api/staff/${asked.path}?${params}`;
  if (asked.path === "events") return openStream(request, `${origin}${address}`);
  const response = await request.fetch(address, {
    method: asked.method,
    headers: { origin, "content-type": "application/json" },
    ...(asked.body && { data: JSON.stringify(asked.body) }),
  });
  return { status: response.status(), text: await response.text() };
}

/** A stream has no end: its status is all that is read of it. */
async function openStream(request: APIRequestContext, address: string): Promise<Answered> {
  const { cookies } = await request.storageState();
  const leave = new AbortController();
  const response = await fetch(address, {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
    signal: leave.signal,
  });
  const text = response.ok ? "" : await response.text();
  leave.abort();
  return { status: response.status, text };
}

/** Why an answer is neither one nor a refusal in words that the shop has. */
function whatIsWrong({ status, text }: Answered): string | undefined {
  if (status === 200) return undefined;
  if (![401, 403, 404, 409, 413, 422, 429].includes(status)) return `${status} ${text}`;
  const { failure, done } = JSON.parse(text);
  if (status === 409 && done === false) return undefined;
  if (!(failure?.message in messages.failures)) return `${status} in no words: ${text}`;
  return failure.retry ? `${status} to be sent again: ${text}` : undefined;
}

async function signIn(request: APIRequestContext, origin: string, email: string): Promise<Desk> {
  const response = await request.post("/api/staff/session", {
    headers: { origin },
    data: { email, password: samplePassword, language: "ko", key: randomUUID(), device: "fuzz" },
  });
  expect(response.status(), await response.text()).toBe(200);
  return { request, origin, as: (await response.json()).id };
}

const start = (pickupId: string): Asked => ({
  method: "POST",
  path: "commands",
  body: { id: randomUUID(), device: "fuzz", type: "start", pickupId },
});

test("the staff app's API breaks at nothing that no app of ours asks", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(480_000);
  const pickup = await pickupAtCounter();
  const desk = await signIn(
    request,
    String(baseURL),
    await hireColleague("manager", samples.stores.first),
  );
  await ask(desk, start(pickup.id));
  const wrong: string[] = [];
  for (const question of questions(pickup))
    for (const asked of oddlyAsked(question)) {
      const why = whatIsWrong(await ask(desk, asked));
      if (why) wrong.push(`${JSON.stringify(asked).slice(0, 300)}: ${why.slice(0, 300)}`);
    }
  expect(wrong).toEqual([]);
});

test("it says nothing and does nothing without a session, and in another store", async ({
  request,
  playwright,
  baseURL,
}) => {
  const origin = String(baseURL);
  const there = await pickupAtCounter({ store: samples.stores.second });
  const statuses = async (desk: Desk, asked: Asked[]) => {
    const found: [string, number][] = [];
    for (const one of asked) {
      const { status, text } = await ask(desk, one);
      if (status === 200 || whatIsWrong({ status, text }))
        found.push([`${one.path} ${JSON.stringify(one.body)} ${text}`, status]);
    }
    return found;
  };
  const stranger = await playwright.request.newContext({
    baseURL: origin,
    extraHTTPHeaders: newCaller(),
  });
  const all = [...questions(there), start(there.id)];
  expect(await statuses({ request: stranger, origin, as: "1" }, all)).toEqual([]);
  await stranger.dispose();
  const desk = await signIn(
    request,
    origin,
    await hireColleague("associate", samples.stores.first),
  );
  // A PIN and the ring of a locked phone are the person's own, in all stores.
  // A call for help that is over is so for everyone, and so is one that never was.
  const isOwn = ({ method, path }: Asked) =>
    path === "pin" || path === "help" || (path === "push" && method !== "PUT");
  const ofStores = all.filter((one) => !isOwn(one));
  const elsewhere = ofStores.map((one) => ({
    ...one,
    query: { ...one.query, store: samples.stores.second },
  }));
  expect(await statuses(desk, elsewhere)).toEqual([]);
  // In the name of the own store.
  expect(await statuses(desk, [start(there.id), questions(there)[3] ?? start(gone)])).toEqual([]);
});
