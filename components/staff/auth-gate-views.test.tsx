// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act } from "react";
import { expect, it } from "vitest";
import { show } from "@/scripts/testing/show";
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
  const place = await show(
    <AuthGateViews view="locked" person="Yuna" wrong={0} onSignOut={() => undefined} />,
    new QueryClient(),
  );
  const field = place.querySelector("input");
  if (!field) throw new Error("The lock shows no field.");
  return field;
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;

/** Types as scanners do: each letter, then Enter, which sends the form unless it is swallowed. */
async function scanInto(field: HTMLInputElement, text: string): Promise<void> {
  const press = (key: string) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
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

it.each([
  ["a pass", pass],
  ["a barcode", "8809619040009"],
])("takes %s that is scanned into a locked phone for no try of its PIN", async (_what, scanned) => {
  const field = await lockedPhone();
  await scanInto(field, scanned);
  expect(field.value).toBe("");
  expect(authGate().current()?.at).toMatchObject({ status: "in", locked: true, wrong: 0 });
});
