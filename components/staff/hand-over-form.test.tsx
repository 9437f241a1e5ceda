// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Pickup } from "@/lib/staff/types";
import messages from "@/messages/en.json";
import { sampleLine, samplePickup } from "@/scripts/testing/sample-pickup";
import { showComponent } from "@/scripts/testing/show";
import { HandOverForm } from "./hand-over-form";
import { outbox } from "./outbox";
import { type Staff, StaffProvider } from "./staff-context";

const words = messages.staff.handOver;
const steps = messages.ui;
const counter = { market: "KR", store: "first", name: "First", timeZone: "UTC" } as const;
let asked: { method: string; body: string }[];
let answer: object;

beforeEach(() => {
  asked = [];
  answer = { known: true, amount: 42_000_00, amountDue: 0 };
  vi.stubGlobal("fetch", async (_: string, { method = "GET", body = "" } = {}) => {
    asked.push({ method, body });
    return Response.json(answer);
  });
});
afterEach(() => vi.unstubAllGlobals());

function show(pickup: Pickup, more: object = {}): Promise<HTMLElement> {
  const staff = {
    session: { email: "yuna@example.com", name: "Yuna" },
    counter: { ...counter, tillReferenceRequired: false, ...more },
    at: { as: "1", market: "KR", store: "first", language: "en" },
    language: "en",
    deviceName: "phone",
    pickups: [pickup],
    onTheirWay: new Map(),
    live: true,
  } as unknown as Staff;
  return showComponent(
    <StaffProvider value={staff}>
      <HandOverForm pickup={pickup} proof={{ pass: { code: "123456" } }} />
    </StaffProvider>,
    new QueryClient(),
  );
}

const ready = (id: string, ...lines: Pickup["lines"]) =>
  samplePickup({ id, state: "ready", lines });
const press = (place: HTMLElement, name: string) =>
  act(async () =>
    [...place.querySelectorAll("button")]
      .find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name)
      ?.click(),
  );
const given = (pickupId: string) =>
  outbox()
    .current()
    .waiting.flatMap(({ command }) =>
      command.type === "hand-over" && command.pickupId === pickupId ? [command] : [],
    );

it("hands over the rest with the amount that stood on the screen", async () => {
  const place = await show(ready("31", sampleLine({ picked: 2 })));
  await press(place, words.refuse);
  await press(place, steps.more);
  await vi.waitFor(() => expect(place.textContent).toContain("42,000"));
  expect(JSON.parse(asked[0]?.body ?? "{}")).toEqual({
    pickupId: "31",
    lines: [{ lineId: "11", instead: false, quantity: 1 }],
  });
  // One piece at least is taken.
  expect(place.textContent).toContain(words.notAll);
  await press(place, words.submitPart);
  await vi.waitFor(() => expect(given("31")).toHaveLength(1));
  expect(given("31")[0]).toMatchObject({
    pieces: 2,
    refused: { lines: [{ lineId: "11", instead: false, quantity: 1 }], amount: 42_000_00 },
  });
});

it("is told how it was paid once the amount is there", async () => {
  answer = { known: true, amount: 42_000_00, amountDue: 42_000_00 };
  const lines = [sampleLine({ picked: 2 })];
  const pickup = { ...ready("38", ...lines), amountDue: 84_000_00 };
  const place = await show(pickup);
  await press(place, words.refuse);
  let end = () => {};
  vi.stubGlobal(
    "fetch",
    () => new Promise((resolve) => (end = () => resolve(Response.json(answer)))),
  );
  await press(place, steps.more);
  const cash = () => place.querySelector<HTMLInputElement>("input[type=radio]");
  const isWaiting = () => cash()?.closest("fieldset[disabled]") !== null;
  expect(isWaiting()).toBe(true);
  await act(async () => end());
  await vi.waitFor(() => expect(isWaiting()).toBe(false));
  await act(async () => cash()?.click());
  expect(cash()?.checked).toBe(true);
});

it("hands nothing over in part as long as no one has said what goes back", async () => {
  answer = { known: false, why: "too-many" };
  const place = await show(ready("32", sampleLine({ picked: 2 })));
  await press(place, words.refuse);
  await press(place, steps.more);
  await vi.waitFor(() => expect(place.textContent).toContain(words.needsNetwork));
  await press(place, words.submit);
  expect(given("32")).toEqual([]);
});

it("asks how old the shopper is, and says so in the command", async () => {
  const place = await show(ready("33", sampleLine({ picked: 2, minimumAge: 19 })));
  await press(place, words.submit);
  expect(given("33")).toEqual([]);
  expect(place.textContent).toContain(words.ageMissing);
  await act(async () => place.querySelector<HTMLInputElement>("input[type=checkbox]")?.click());
  await press(place, words.submit);
  await vi.waitFor(() => expect(given("33")).toHaveLength(1));
  expect(given("33")[0]).toMatchObject({ ageChecked: 19 });
});

it("asks for a fiscal number where the store does, and may stay without", async () => {
  const field = (place: HTMLElement) => place.querySelector<HTMLInputElement>("input[type=text]");
  const line = sampleLine({ picked: 2 });
  expect(field(await show(ready("34", line)))).toBeNull();
  for (const [id, typed] of [
    ["35", " F-0042 "],
    ["36", " "],
  ] as const) {
    const place = await show(ready(id, line), { fiscalNumberAsked: true });
    await act(async () => {
      const input = field(place);
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
      set?.call(input, typed);
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press(place, words.submit);
    await vi.waitFor(() => expect(given(id)).toHaveLength(1));
  }
  expect(given("35")[0]).toMatchObject({ fiscalNumber: "F-0042" });
  expect(given("36")[0]).not.toHaveProperty("fiscalNumber");
});

it("asks what is kept of what is tried, and ends it where that is nothing", async () => {
  const place = await show({ ...ready("34", sampleLine({ picked: 2 })), tried: true });
  expect(place.textContent).toContain(words.keep);
  await press(place, steps.fewer);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(JSON.parse(asked[0]?.body ?? "{}")).toMatchObject({ lines: [{ quantity: 1 }] });
  // The last piece is kept, or nothing is taken.
  const fewer = [...place.querySelectorAll("button")].find(
    (one) => one.getAttribute("aria-label") === steps.fewer,
  );
  expect(fewer?.disabled).toBe(true);
  await press(place, words.takesNothing);
  await press(place, words.takesNothingSubmit);
  const ended = () =>
    outbox()
      .current()
      .waiting.flatMap(({ command }) => (command.type === "cancel" ? [command] : []));
  await vi.waitFor(() =>
    expect(ended()).toMatchObject([{ pickupId: "34", reason: "took-nothing" }]),
  );
});

it("has the shopper sign where the order needs it, by hand or by name", async () => {
  const line = sampleLine({ picked: 2 });
  const signed = messages.staff.signature;
  const place = await show({ ...ready("40", line), signatureDays: 30 });
  await press(place, words.submit);
  expect(given("40")).toEqual([]);
  expect(place.textContent).toContain(signed.missing);
  const field = place.querySelector("svg[role=img]");
  if (!field) throw new Error("Nothing to draw on");
  field.getBoundingClientRect = () => new DOMRect(0, 0, 600, 200);
  const pen = (type: string, clientX: number, clientY: number) =>
    act(async () => {
      const at = { clientX, clientY, isPrimary: true, buttons: 1, bubbles: true };
      field.dispatchEvent(new PointerEvent(type, at));
    });
  await pen("pointerdown", 20, 40);
  await pen("pointermove", 200, 100);
  await pen("pointerdown", 500, 20);
  await press(place, signed.undo);
  await press(place, words.submit);
  await vi.waitFor(() => expect(given("40")).toHaveLength(1));
  expect(given("40")[0]).toMatchObject({ signature: { strokes: "M10 20L100 50", name: "" } });
  expect((await show(ready("41", line))).querySelector("svg[role=img]")).toBeNull();
});
