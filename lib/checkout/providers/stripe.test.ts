// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { drawStripe } from "./stripe";

// What Stripe's documentation says of its script; the stand-in of the journeys is another.
const confirmPayment = vi.fn();
const elements = vi.fn();
const destroy = vi.fn();
let event: "ready" | "loaderror";

const setting = {
  script: "https://js.provider.example/stripe.js",
  publicKey: "pk_1",
  clientSecret: "pi_1_secret_1",
  returnUrl: "https://shop.example/ko-kr/checkout/payment?payment=1",
  language: "zh-Hant",
  isDark: true,
} as const;

beforeEach(() => {
  event = "ready";
  vi.spyOn(document.head, "append").mockImplementation((...nodes) => {
    for (const node of nodes)
      queueMicrotask(() => (node as HTMLElement).onload?.(new Event("load")));
  });
  elements.mockReturnValue({
    create: () => ({
      mount: () => undefined,
      destroy,
      on: (name: string, heard: () => void) => name === event && heard(),
    }),
  });
  vi.stubGlobal("Stripe", (key: string) => ({ key, elements, confirmPayment }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

const drawn = () => drawStripe(document.createElement("div"), setting);

it("draws the form in the shopper's language and on the page's ground", async () => {
  await drawn();
  expect(elements).toHaveBeenCalledWith(
    expect.objectContaining({
      clientSecret: "pi_1_secret_1",
      locale: "zh-TW",
      appearance: { theme: "night" },
    }),
  );
});

it.each([
  [{}, "sent"],
  [{ error: { type: "card_error" } }, "refused"],
  [{ error: { type: "validation_error" } }, "incomplete"],
  [{ error: { type: "api_connection_error" } }, "silent"],
  [{ error: { type: "invalid_request_error" } }, "silent"],
])("says of what was sent what is known: %j", async (answer, means) => {
  confirmPayment.mockResolvedValue(answer);
  expect(await (await drawn()).send()).toBe(means);
  expect(confirmPayment).toHaveBeenCalledWith(
    expect.objectContaining({
      confirmParams: { return_url: setting.returnUrl },
      redirect: "if_required",
    }),
  );
});

it("is taken out again where it does not load", async () => {
  event = "loaderror";
  await expect(drawn()).rejects.toThrow("did not load");
  expect(destroy).toHaveBeenCalledTimes(1);
});
