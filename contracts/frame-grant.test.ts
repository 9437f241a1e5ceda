import { expect, it } from "vitest";
import { framedIn, grantFrame } from "./frame-grant";

const secret = "a secret of sixteen characters";
const dashboard = "https://engine.example";

it("lets the origin that the engine named show a draft, and no other", () => {
  const granted = new URLSearchParams({ ...grantFrame(dashboard, secret) });
  expect(framedIn(granted, secret)).toBe(dashboard);
  expect(framedIn(granted, "another secret of sixteen")).toBeUndefined();
  granted.set("in", "https://evil.example");
  expect(framedIn(granted, secret)).toBeUndefined();
  expect(framedIn(new URLSearchParams({ in: dashboard }), secret)).toBeUndefined();
  expect(framedIn(new URLSearchParams({ ...grantFrame(dashboard, "") }), "")).toBeUndefined();
});
