import { afterEach, expect, it, vi } from "vitest";
import { cartToOffer, leaveWaiting } from "./left-waiting";
import type { Cart, WaitingCart } from "./types";

const waiting = (quantity: number): WaitingCart => ({
  market: "KR",
  locale: "ko-kr",
  code: "K7RM6XW9F",
  lines: [{ variantId: "1", name: "Chair", quantity }],
});
const cart = (...lines: { variantId: string; quantity: number }[]) =>
  ({ lines }) as Pick<Cart, "lines">;

afterEach(() => vi.unstubAllGlobals());

it("offers what this cart lacks, whichever lines hold it", () => {
  expect(cartToOffer([waiting(3)], cart())?.market).toBe("KR");
  expect(cartToOffer([waiting(3)], cart({ variantId: "1", quantity: 2 }))?.market).toBe("KR");
  const two = cart({ variantId: "1", quantity: 2 }, { variantId: "1", quantity: 1 });
  expect(cartToOffer([waiting(3)], two)).toBeUndefined();
  expect(cartToOffer([], cart())).toBeUndefined();
});

it("does not offer again what is to stay, until it changes; without storage, too", () => {
  leaveWaiting(waiting(3));
  expect(cartToOffer([waiting(3)], cart())).toBeUndefined();
  expect(cartToOffer([waiting(4)], cart())?.market).toBe("KR");
});
