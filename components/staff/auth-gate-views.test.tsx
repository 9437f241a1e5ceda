// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { showComponent } from "@/scripts/testing/show";
import { authGate } from "./auth-gate";
import { AuthGateViews } from "./auth-gate-views";

const pass = `MARU1.42.ABCDEF123.seongsu.1.${"aB3_-x".repeat(14)}Qg`;

/** A locked phone, and the field of its PIN. */
async function lockedPhone() {
  await authGate().load();
  const pin = { salt: "s", hash: "h", rounds: 1 };
  await authGate().dispatch({
    type: "signed-in",
    signIn: "1",
    key: "k",
    email: "yuna@example.com",
    name: "Yuna",
    pin,
  });
  await authGate().dispatch({ type: "locked", of: "1" });
  const place = await showComponent(
    <AuthGateViews view="locked" person="Yuna" wrong={0} onSignOut={() => undefined} />,
    new QueryClient(),
  );
  const field = place.querySelector("input");
  if (!field) throw new Error("The lock shows no field.");
  return field;
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;

let clock = 1_000;
beforeEach(() => {
  // Later than all keys of the test before.
  clock += 10_000;
});

/**
 * Types each sign, then Enter, which sends the form unless it is swallowed.
 * @param gap milliseconds from key to key
 */
async function typeInto(field: HTMLInputElement, text: string, gap: number): Promise<void> {
  const press = (key: string) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    clock += gap;
    Object.defineProperty(event, "timeStamp", { value: clock });
    field.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  for (const letter of text)
    await act(async () => {
      if (!press(letter) || (field.maxLength >= 0 && field.value.length >= field.maxLength)) return;
      setValue?.call(field, field.value + letter);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await act(async () => {
    if (press("Enter")) field.form?.requestSubmit();
  });
}

const scanned = 15;
const byHand = 140;

it.each([
  ["a pass", pass],
  ["a long barcode", "8809619040009"],
  ["a barcode as short as a PIN", "96385074"],
])("takes %s that is scanned into a locked phone for no try of its PIN", async (_what, code) => {
  const field = await lockedPhone();
  await typeInto(field, code, scanned);
  expect(field.value).toBe("");
  expect(authGate().current()?.at).toMatchObject({ status: "in", locked: true, wrong: 0 });
});

it("takes a PIN that a person types for a try, also after a scan", async () => {
  const field = await lockedPhone();
  await typeInto(field, "96385074", scanned);
  expect(authGate().current()?.at).toMatchObject({ wrong: 0 });
  await typeInto(field, "96385074", byHand);
  // A try is written down before it is compared, and nothing is written without a memory.
  await expect.poll(() => authGate().current()?.at).not.toMatchObject({ wrong: 0 });
});
