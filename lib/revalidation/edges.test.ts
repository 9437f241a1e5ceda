import { expect, it } from "vitest";
import { edgeTag, isPastEdge, secondsUntil } from "./edges.mjs";

const day = 86_400;

it("waits until the moment, and never longer than anything is kept", () => {
  const now = Date.UTC(2026, 0, 1);
  const inSeconds = (seconds: number) => secondsUntil(now + seconds * 1000, now, 30 * day);
  expect(inSeconds(90.2)).toBe(91);
  expect(inSeconds(-5)).toBe(1);
  // Next refuses to make a page that is kept for less long than it waits.
  expect(inSeconds(31 * day)).toBe(30 * day);
  expect(inSeconds(400 * day)).toBe(30 * day);
});

it("knows what is past by its tags", () => {
  const tags = ["pages", edgeTag(1000.2)];
  expect(isPastEdge(tags, 1000)).toBe(false);
  expect(isPastEdge(tags, 1001)).toBe(true);
  expect(isPastEdge(["pages"], 1001)).toBe(false);
});
