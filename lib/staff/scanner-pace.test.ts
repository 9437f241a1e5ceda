import { expect, it } from "vitest";
import { createScannerPace } from "./scanner-pace";

/** Whether a scanner is heard among signs with these pauses (ms) between them. */
function hears(pauses: number[]): boolean {
  const feed = createScannerPace();
  let at = 1_000;
  const heard = [feed(at)];
  for (const pause of pauses) {
    at += pause;
    heard.push(feed(at));
  }
  return heard.includes(true);
}

it.each([
  ["a scanner on a cable", [8, 8, 8, 8, 8, 8, 8]],
  ["a scanner without a cable", [15, 30, 15, 60, 15, 30, 30]],
  ["a scanner after a sign that a person typed", [600, 12, 12, 12]],
])("hears %s", (_what, pauses) => expect(hears(pauses)).toBe(true));

it.each([
  ["four signs of a fast person", [70, 60, 80]],
  ["four fingers that roll over the keys", [40, 38, 41]],
  ["two keys at once", [5, 200, 5, 200, 5]],
  ["fewer signs than a PIN has", [8, 8]],
])("does not hear %s", (_what, pauses) => expect(hears(pauses)).toBe(false));
