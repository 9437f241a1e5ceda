// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { WithoutPassRule } from "@/lib/staff/types";
import messages from "@/messages/en.json";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { showComponent } from "@/scripts/testing/show";
import { type Staff, StaffProvider } from "./staff-context";
import { WithoutPassForm } from "./without-pass-form";

const words = messages.staff.withoutPass;
const rule: WithoutPassRule = {
  value: 42_000_00,
  needsSecond: true,
  colleagues: [{ id: "7", name: "Doyun Han" }],
};
let answer: object;
let asked: string[];
let known: unknown[];

beforeEach(() => {
  [asked, known] = [[], []];
  vi.stubGlobal("fetch", async (_: string, { body = "" } = {}) => {
    asked.push(body);
    return Response.json(answer);
  });
});
afterEach(() => vi.unstubAllGlobals());

async function show(change: Partial<WithoutPassRule> = {}): Promise<HTMLElement> {
  const staff = {
    at: { as: "1", market: "KR", store: "first", language: "en" },
    language: "en",
  } as unknown as Staff;
  return showComponent(
    <StaffProvider value={staff}>
      <WithoutPassForm
        pickup={samplePickup({ id: "41", state: "ready" })}
        rule={{ ...rule, ...change }}
        onKnown={(proof) => known.push(proof)}
      />
    </StaffProvider>,
    new QueryClient(),
  );
}

const choose = (place: HTMLElement, value: string) =>
  act(async () => place.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click());
const type = (place: HTMLElement, pin: string) =>
  act(async () => {
    const field = place.querySelector<HTMLInputElement>("input[type=password]");
    if (!field) throw new Error("No field for a PIN");
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, pin);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
const goOn = (place: HTMLElement) =>
  act(async () => place.querySelector<HTMLButtonElement>("button[type=submit]")?.click());

it("goes on with a check, a reason and what a colleague's PIN was answered with", async () => {
  answer = { given: true, approval: "7.signed", by: "Doyun Han" };
  const place = await show();
  expect(place.textContent).toContain("42,000");
  await goOn(place);
  expect(place.textContent).toContain(words.choose);
  await choose(place, "ID");
  await choose(place, "no-phone");
  await type(place, "4821");
  await goOn(place);
  expect(asked.map((body) => JSON.parse(body))).toEqual([
    { pickupId: "41", colleagueId: "7", pin: "4821" },
  ]);
  const without = { check: "ID", reason: "no-phone", approval: "7.signed" };
  await vi.waitFor(() => expect(known).toEqual([{ without }]));
});

it("stays, and keeps no PIN, when it is a wrong one", async () => {
  answer = { given: false, why: "wrong-pin", retryAfter: 0 };
  const place = await show();
  await choose(place, "CALL_BACK");
  await choose(place, "not-found");
  await type(place, "0000");
  await goOn(place);
  await vi.waitFor(() => expect(place.textContent).toContain(words.pinWrong));
  expect(place.querySelector<HTMLInputElement>("input[type=password]")?.value).toBe("");
  expect(known).toEqual([]);
});

it("asks for no colleague where none is needed, and says so where none is there", async () => {
  const alone = await show({ needsSecond: false });
  await choose(alone, "ID");
  await choose(alone, "unreadable");
  await goOn(alone);
  expect(known).toEqual([{ without: { check: "ID", reason: "unreadable" } }]);
  const none = await show({ colleagues: [] });
  expect(none.textContent).toContain(words.noColleague);
  expect(none.querySelector("button[type=submit]")).toBeNull();
});
