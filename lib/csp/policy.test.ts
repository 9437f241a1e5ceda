import { expect, it } from "vitest";
import { noPaymentSources } from "../../contracts/payment-page";
import { policy, withPaymentForm } from "./policy.mjs";

const given = policy(["'sha256-abc'"]);
const sources = {
  scripts: ["https://js.provider.example"],
  frames: ["https://frames.provider.example"],
  connections: ["https://api.provider.example"],
};

it("lets a provider's form into one page, and keeps all that it had", () => {
  const directives = withPaymentForm(given, sources).split("; ");
  expect(directives).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-abc' https://js.provider.example",
  );
  expect(directives).toContain("connect-src 'self' blob: https://api.provider.example");
  expect(directives).toContain("frame-src 'self' https://frames.provider.example");
  const others = given.split("; ").filter((one) => !/^(script|connect)-src/.test(one));
  expect(directives).toEqual(expect.arrayContaining(others));
});

it("changes nothing where there is no provider", () => {
  expect(withPaymentForm(given, noPaymentSources)).toBe(given);
});
