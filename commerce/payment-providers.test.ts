import { expect, it } from "vitest";
import { noPaymentSources, readPaymentSources } from "../contracts/payment-page";
import { readEnv } from "./env";
import { paymentSourcesOf, stripeOf } from "./payment-providers";

const keys = {
  STRIPE_SECRET_KEY: "sk_1",
  STRIPE_PUBLIC_KEY: "pk_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
};
const stripe = (more: Record<string, string>) =>
  stripeOf(readEnv({ NODE_ENV: "test", ...keys, ...more }));

it("lets the payment page load what Stripe's guide names, and reads it again", () => {
  const sources = paymentSourcesOf(stripe({}));
  expect(sources).toEqual({
    scripts: ["https://js.stripe.com", "https://*.js.stripe.com"],
    frames: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
    connections: ["https://api.stripe.com"],
  });
  expect(readPaymentSources(JSON.stringify(sources))).toEqual(sources);
});

it("lets it load a stand-in of this machine, and no script from elsewhere", () => {
  const here = "http://127.0.0.1:4000";
  const standIn = { STRIPE_API_URL: here, STRIPE_SCRIPT_URL: `${here}/endive/stripe.js` };
  expect(paymentSourcesOf(stripe(standIn))).toEqual({
    scripts: [here],
    frames: [here],
    connections: [here],
  });
  for (const STRIPE_SCRIPT_URL of [
    "https://js.stripe.example/stripe.js",
    "http://js.stripe.com/endive/stripe.js",
    "https://js.stripe.com.elsewhere.example/stripe.js",
  ])
    expect(() => stripe({ STRIPE_SCRIPT_URL }), STRIPE_SCRIPT_URL).toThrow("STRIPE_SCRIPT_URL");
});

it("lets it load nothing without Stripe", () => {
  expect(paymentSourcesOf(stripeOf(readEnv({ NODE_ENV: "test" })))).toEqual(noPaymentSources);
});
