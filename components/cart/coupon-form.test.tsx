// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cartOptions } from "@/lib/cart/query-options";
import messages from "@/messages/en.json";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import { showComponent } from "@/scripts/testing/show";
import { CouponForm } from "./coupon-form";

const cart = sampleCart([sampleLine()]);

function openShop(answer: () => Response) {
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    sent.push(String(init.body));
    return answer();
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(cartOptions("en-us").queryKey, cart);
  return { client, sent };
}

async function apply(place: HTMLElement, code: string) {
  const field = place.querySelector<HTMLInputElement>("input[name=code]");
  const form = place.querySelector("form");
  if (!field || !form) throw new Error("no form");
  field.value = code;
  await act(async () => {
    form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });
}

afterEach(() => vi.unstubAllGlobals());

describe("the form of a coupon", () => {
  it("sends the code in plain signs without the spaces around it, and nothing for spaces alone", async () => {
    const { client, sent } = openShop(() => Response.json(cart));
    const place = await showComponent(<CouponForm coupons={[]} />, client);
    await apply(place, "   ");
    expect(sent).toEqual([]);
    await apply(place, " ＳＰＲＩＮＧ\u200b ");
    await vi.waitFor(() => expect(sent[0]).toContain('"SPRING"'));
  });

  it("stays open with the reason when the engine refuses the code", async () => {
    const refusal = { kind: "validation", message: "couponInvalid", retry: false };
    const { client } = openShop(() => Response.json({ failure: refusal }, { status: 422 }));
    const place = await showComponent(<CouponForm coupons={[]} />, client);
    expect(place.querySelector("details")?.open).toBe(false);
    await apply(place, "WRONG");
    await vi.waitFor(() =>
      expect(place.querySelector("[role=alert]")?.textContent).toBe(
        messages.failures.couponInvalid,
      ),
    );
    expect(place.querySelector("details")?.open).toBe(true);
    expect(place.querySelector("input")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("offers no second field while a code is in the cart", async () => {
    const { client } = openShop(() => Response.json(cart));
    const place = await showComponent(
      <CouponForm coupons={[{ code: "SPRING", state: "applied" }]} />,
      client,
    );
    expect(place.querySelector("form")).toBeNull();
    expect(place.querySelector("button")?.getAttribute("aria-label")).toContain("SPRING");
  });
});
