import { expect, it } from "vitest";
import { authGateIn, mirrorIn, mirrorOf, reconcileAuthGate } from "./auth-gate-mirror";

const at = {
  status: "in",
  signIn: "s1",
  key: "k1",
  email: "a@example.com",
  name: "",
  pin: { salt: "00", hash: "11", rounds: 600_000 },
  wrong: 0,
  locked: false,
  since: 1,
  touchedAt: 2,
} as const;
const gate = { at, endings: ["k0"] };

it("reads what it wrote", () => {
  expect(authGateIn(structuredClone(gate))).toEqual(gate);
  expect(authGateIn({ at: { ...at, pin: null }, endings: [] })?.at.status).toBe("in");
  for (const said of [{}, { by: "Manager" }])
    expect(authGateIn({ at: { status: "out", why: "ended", ...said }, endings: [] })).toBeDefined();
  const mirror = mirrorOf(gate as never);
  expect(mirrorIn(JSON.stringify(mirror))).toEqual(mirror);
});

it.each(Object.keys(at))("is signed out where %s is missing or of another kind", (field) => {
  for (const wrong of [undefined, Number.NaN, [], {}, () => true]) {
    const damaged = { at: { ...at, [field]: wrong }, endings: [] };
    expect(authGateIn(damaged)).toBeUndefined();
    expect(reconcileAuthGate(damaged, null).at).toEqual({ status: "out", why: "memory" });
  }
});

it.each([
  { at: { ...at, signIn: "" }, endings: [] },
  { at: { ...at, key: "" }, endings: [] },
  { at: { ...at, wrong: -1 }, endings: [] },
  { at: { ...at, touchedAt: Number.POSITIVE_INFINITY }, endings: [] },
  { at: { ...at, pin: { ...at.pin, hash: "" } }, endings: [] },
  { at: { ...at, pin: { ...at.pin, rounds: "1" } }, endings: [] },
  { at: { ...at, status: "out" }, endings: [] },
  { at: { status: "out", why: "toString" }, endings: [] },
  { at: { status: "out", why: "ended", by: 1 }, endings: [] },
  { at, endings: [1] },
  { at, endings: {} },
  { at },
  null,
  "in",
])("reads no gate out of %j", (kept) => {
  expect(authGateIn(kept)).toBeUndefined();
});

it.each([null, "", "null", "7", "{", "{}", '{"signIn":"s","pin":1,"locked":true,"wrong":0}'])(
  "reads no mirror out of %j",
  (text) => {
    expect(mirrorIn(text)).toBeNull();
  },
);
