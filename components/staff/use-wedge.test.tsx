// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { act, useState } from "react";
import { expect, it } from "vitest";
import { showComponent } from "@/scripts/testing/show";
import { openShelvesWith } from "./scanned-shelf";
import { useCodeScan, useWedge } from "./use-wedge";

/** A view that a press makes ready. */
function Picking({ onCode }: { onCode: (code: string) => void }) {
  const [ready, setReady] = useState(readyAtOnce);
  useWedge(onCode, ready);
  return <input type="checkbox" checked={ready} onChange={() => setReady(true)} />;
}
let readyAtOnce = true;

/** Parcels that the app opened by their label. */
let parcels: string[] = [];

/** The app: at first no view that hears codes, and after a press one that does. */
function App({ onCode }: { onCode: (code: string) => void }) {
  const [opened, setOpened] = useState(false);
  useCodeScan((code) => code === "PARCEL-1" && parcels.push(code) > 0);
  return (
    <>
      <button type="button" onClick={() => setOpened(!opened)} />
      {opened && <Picking onCode={onCode} />}
    </>
  );
}

async function app() {
  const heard: string[] = [];
  const place = await showComponent(<App onCode={(code) => heard.push(code)} />, new QueryClient());
  const press = () => act(async () => place.querySelector("button")?.click());
  return { heard, press, place };
}

function scan(code: string): void {
  for (const key of [...code, "Enter"])
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
}

it("tells the open view of each code, as often as it is scanned", async () => {
  const { heard, press } = await app();
  await press();
  scan("8809619040009");
  scan("8809619040009");
  expect(heard).toEqual(["8809619040009", "8809619040009"]);
});

it("tells a view of what was scanned while it was opening, once each", async () => {
  const { heard, press } = await app();
  scan("8809619040009");
  scan("4006381333931");
  scan("8809619040009");
  await press();
  expect(heard).toEqual(["4006381333931", "8809619040009"]);
  await press();
  await press();
  expect(heard).toHaveLength(2);
});

it("tells a view that waits for its order of what was scanned meanwhile", async () => {
  readyAtOnce = false;
  const { heard, press, place } = await app();
  await press();
  scan("8809619040009");
  expect(heard).toEqual([]);
  await act(async () => place.querySelector("input")?.click());
  readyAtOnce = true;
  expect(heard).toEqual(["8809619040009"]);
});

it("opens the parcel of a label that no view hears", async () => {
  parcels = [];
  const { heard, press: open } = await app();
  scan("PARCEL-1");
  await open();
  scan("PARCEL-1");
  expect([parcels, heard]).toEqual([["PARCEL-1"], ["PARCEL-1"]]);
});

it("opens a shelf whose label is scanned, also in a field, which keeps its text", async () => {
  const { heard, press: open } = await app();
  const shelves: string[] = [];
  const end = openShelvesWith(({ store, shelf }) => shelves.push(`${store} ${shelf}`));
  const field = document.body.appendChild(document.createElement("input"));
  field.value = "Kim";
  const label = "shelf/north-2/A%203";
  for (const key of [...label, "Enter"]) {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event) && key !== "Enter") field.value += key;
  }
  expect(field.value).toBe("Kim");
  scan(label);
  await open();
  scan(label);
  expect(shelves).toEqual(Array(3).fill("north-2 A 3"));
  scan("4006381333931");
  expect(heard).toEqual(["4006381333931"]);
  end();
  field.remove();
});

const press = (key: string, code: string, shiftKey = false) =>
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true }),
  );

it("hears a scanner that ends with Tab, and leaves a person's Tab alone", async () => {
  const { heard, press: open } = await app();
  await open();
  expect(press("Tab", "Tab")).toBe(true);
  for (const digit of "4006381333931") press(digit, `Digit${digit}`);
  expect(press("Tab", "Tab")).toBe(false);
  expect(heard).toEqual(["4006381333931"]);
});

it("reads a tag where Korean is composed and every key says only Process", async () => {
  const { heard, press: open } = await app();
  await open();
  const places: Record<string, [code: string, shift?: true]> = {
    "/": ["Slash"],
    "?": ["Slash", true],
    "=": ["Equal"],
    "&": ["Digit7", true],
    "-": ["Minus"],
  };
  const tag = "/01/04006381333931?store=north-2&tag=7";
  for (const sign of tag) {
    const fallback = /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`;
    const [code, shift = false] = places[sign] ?? [fallback];
    press("Process", code, shift);
  }
  press("Process", "Enter");
  expect(heard).toEqual([tag]);
});
