import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { placeOrder } from "./requests";
import type { PlaceInput } from "./schemas";

const input = { shown: { code: "A1B2C3" } } as PlaceInput;

/** A shop that loses the answer to the placing, and then says how the order stands. */
function loseAnswer(status: string) {
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) =>
    init.method === "POST"
      ? Response.json(
          { failure: { kind: "network", message: "unreachable", retry: true } },
          { status: 503 },
        )
      : Response.json({ status }),
  );
}

// Node 20 has no navigator.
beforeEach(() => vi.stubGlobal("navigator", {}));
afterEach(() => vi.unstubAllGlobals());

it.each(["placed", "preparing", "ready"])("takes an order that is %s as placed", async (status) => {
  loseAnswer(status);
  expect(await placeOrder("ko-kr", input)).toEqual({ code: "A1B2C3" });
});

it("takes a cancelled order as a failure", async () => {
  loseAnswer("cancelled");
  await expect(placeOrder("ko-kr", input)).rejects.toThrow();
});
