// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import messages from "@/messages/en.json";
import { sampleCart } from "@/scripts/testing/sample-cart";
import { showComponent } from "@/scripts/testing/show";
import { TakePanel } from "./take-panel";

const words = messages.aisle.take;
let asked: { proof: string; payAt?: string }[];
let isLost: boolean;
let scans: number;
let went: string[];

beforeEach(() => {
  asked = [];
  scans = 0;
  went = [];
  isLost = false;
  vi.stubGlobal("fetch", async (address: string, { body = "" } = {}) => {
    if (address.startsWith("/api/session")) return Response.json({ kept: true });
    if (!address.startsWith("/api/aisle/take"))
      return Response.json({ tagOffer: { pieces: 5, proof: `proof-${++scans}` } });
    asked.push(JSON.parse(body));
    if (isLost) throw new TypeError("lost");
    return Response.json(sampleCart([]));
  });
});
afterEach(() => vi.unstubAllGlobals());

function show(payHere: "OFFERED" | "OFF", client = new QueryClient()) {
  const router = { push: (to: string) => went.push(to), prefetch: () => undefined };
  return showComponent(
    <AppRouterContext.Provider value={router as never}>
      <TakePanel
        tag={{ store: "north-2", tag: "7" }}
        {...{ productId: "1", variant: "11", pieces: 5, payHere }}
      />
    </AppRouterContext.Provider>,
    client,
  );
}

const press = (place: HTMLElement, name: string) =>
  act(async () =>
    [...place.querySelectorAll("button")].find((one) => one.textContent === name)?.click(),
  );

it("asks with one proof until it is answered, also when the page has read another", async () => {
  const client = new QueryClient();
  const place = await show("OFF", client);
  isLost = true;
  await press(place, words.add);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await act(async () => client.invalidateQueries());
  isLost = false;
  await press(place, words.add);
  await vi.waitFor(() => expect(place.textContent).toContain(words.inCart));
  expect(asked.map(({ proof }) => proof)).toEqual(["proof-1", "proof-1"]);
  await press(place, words.add);
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  expect(asked[2]?.proof).not.toBe("proof-1");
  expect(went).toEqual([]);
});

it("pays here where the store offers it, and goes to the checkout", async () => {
  const place = await show("OFFERED");
  await press(place, words.payHere);
  await vi.waitFor(() => expect(went).toHaveLength(1));
  expect(asked[0]).toMatchObject({ payAt: "north-2" });
  expect(went[0]).toContain("/checkout");
  expect((await show("OFF")).textContent).not.toContain(words.payHere);
});
