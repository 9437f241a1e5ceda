// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chooseMyStore } from "@/lib/pickup/my-store";
import { slotsOptions, storesOptions } from "@/lib/pickup/query-options";
import type { FoundStore, PickupSlot } from "@/lib/pickup/types";
import { showComponent } from "@/scripts/testing/show";
import type { ListingWords } from "./listing-words";
import { StoreFilter } from "./store-filter";

const words = {
  atStore: "At {name}",
  storeName: "",
  today: "today {time}",
  later: "from {time}",
} as ListingWords;

const slot = (start: string, left: number) => ({ start, end: start, left }) as PickupSlot;

async function filter(chosen: string, slots: PickupSlot[], onToggle = (_: string) => undefined) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const store = { code: "harbour", name: "Harbour", timeZone: "America/New_York" };
  client.setQueryData(storesOptions("en-us").queryKey, [{ store } as FoundStore]);
  client.setQueryData(slotsOptions("en-us", "harbour").queryKey, slots);
  return showComponent(<StoreFilter chosen={chosen} words={words} onToggle={onToggle} />, client);
}

// Nothing is asked of a shop: what a component does not know yet, it never hears.
beforeEach(() => vi.stubGlobal("fetch", () => new Promise(() => undefined)));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  chooseMyStore("en-us", null);
});

describe("the filter by one's store", () => {
  it("is not there for a visitor without a store", async () => {
    expect((await filter("", [])).textContent).toBe("");
  });

  it("names the visitor's store, and the store of the address before it", async () => {
    chooseMyStore("en-us", { code: "hill", name: "Hill" });
    expect((await filter("", [])).textContent).toContain("At Hill");
    expect((await filter("harbour", [])).textContent).toContain("At Harbour");
  });

  it("says the first slot that is not full, as today by the store's own calendar", async () => {
    // 02:00 of the 2nd in UTC is still the evening of the 1st in New York.
    vi.useFakeTimers({ now: new Date("2026-12-02T02:00:00Z"), toFake: ["Date"] });
    const full = slot("2026-12-02T02:30:00Z", 0);
    const evening = await filter("harbour", [full, slot("2026-12-02T03:00:00Z", 2)]);
    expect(evening.textContent).toContain("today");
    const morning = await filter("harbour", [full, slot("2026-12-02T14:00:00Z", 2)]);
    expect(morning.textContent).toContain("from");
  });

  it("takes the store out of the filter when it is pressed again", async () => {
    const pressed: string[] = [];
    const place = await filter("harbour", [], (store) => void pressed.push(store));
    await act(async () => place.querySelector("input")?.click());
    expect(pressed).toEqual([""]);
  });
});
