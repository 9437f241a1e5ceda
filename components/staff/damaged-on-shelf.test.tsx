// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import messages from "@/messages/en.json";
import { showComponent } from "@/scripts/testing/show";
import { DamagedOnShelf } from "./damaged-on-shelf";
import { type Staff, StaffProvider } from "./staff-context";

const words = messages.staff;
let asked: number;

beforeEach(() => {
  asked = 0;
  vi.stubGlobal("fetch", async () => {
    asked++;
    return Response.json(null);
  });
});
afterEach(() => vi.unstubAllGlobals());

it("says that a tag was misread, and that a code is of no article", async () => {
  const staff = {
    at: { as: "1", market: "KR", store: "south", language: "en" },
    language: "en",
  } as unknown as Staff;
  const place = await showComponent(
    <StaffProvider value={staff}>
      <DamagedOnShelf />
    </StaffProvider>,
    new QueryClient(),
  );
  const status = () => place.querySelector("[role=status]")?.textContent;
  async function type(code: string) {
    const field = place.querySelector("input");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    await act(async () => {
      write?.call(field, code);
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await act(async () => field?.form?.requestSubmit());
  }
  // The last digit of its number does not fit.
  await type("https://shop.example/01/04006381333932");
  expect(status()).toBe(words.scan.misread);
  expect(asked).toBe(0);
  await type("NO-SUCH");
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(status()).toBe(words.stock.none);
  });
  expect(asked).toBe(1);
});
