// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { describe, expect, it } from "vitest";
import type { Limits } from "@/lib/catalog/listing-limits";
import { markets } from "@/lib/i18n/locales";
import { showComponent } from "@/scripts/testing/show";
import { useLimits } from "./use-limits";
import type { RangeChoice } from "./use-range-choices";

const step = { min: null, max: 5_000_000, currency: "KRW" } as const;
const choices: RangeChoice[] = [
  {
    kind: "price",
    name: "",
    unit: "",
    steps: [{ limit: step, value: "-50000KRW", label: "", count: 1 }],
  },
];

let shown: ReturnType<typeof useLimits>;
function Show({ limits }: { limits: Limits }) {
  shown = useLimits(limits, choices, markets.KR);
  return null;
}

const show = (limits: Limits) => showComponent(<Show limits={limits} />, new QueryClient());

function settle(...asked: Parameters<typeof shown.settle>) {
  let settled = { limits: {}, faults: {} } as ReturnType<typeof shown.settle>;
  act(() => {
    settled = shown.settle(...asked);
  });
  return settled;
}

describe("limits that are chosen and typed", () => {
  it("take what is typed before a step, and a step that is chosen after it", async () => {
    await show({ price: step });
    expect(shown.typed).toEqual({});
    act(() => shown.type("price", { min: "１０만", max: "" }));
    let settled = settle({ price: step });
    expect(settled.limits.price).toEqual({ min: 10_000_000, max: null, currency: "KRW" });
    settled = settle({ price: step }, "price");
    expect(settled.limits.price).toEqual(step);
  });

  it("keep the exact value of the address where nothing was typed", async () => {
    const limits = { width: { min: 595, max: null } };
    await show(limits);
    expect(shown.typed).toEqual({ width: { min: "59.5", max: "" } });
    expect(settle({}).limits).toEqual(limits);
    act(() => shown.type("width", { min: "", max: "" }));
    expect(settle({}).limits).toEqual({});
  });

  it("say what cannot be meant, and lose nothing of it", async () => {
    await show({ price: { min: 900, max: 100, currency: "KRW" } });
    expect(shown.faults).toEqual({ price: "order" });
    expect(shown.typed.price).toEqual({ min: "9", max: "1" });
    act(() => shown.type("price", { min: "cheap", max: "" }));
    expect(shown.faults.price).toBeUndefined();
    expect(settle({}).faults).toEqual({ price: "unreadable" });
    expect(shown.faults).toEqual({ price: "unreadable" });
    expect(shown.typed.price).toEqual({ min: "cheap", max: "" });
  });
});
