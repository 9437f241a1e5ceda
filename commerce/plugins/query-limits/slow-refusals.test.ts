import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SlowRefusals } from "./slow-refusals";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("lets a refusal wait, and does not collect more than it may", async () => {
  const refusals = new SlowRefusals({ afterMs: 500, atOnce: 2 });
  const sent: number[] = [];
  for (const n of [1, 2, 3]) void refusals.moment().then(() => sent.push(n));
  await vi.advanceTimersByTimeAsync(499);
  expect(sent).toEqual([3]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([3, 1, 2]);
  void refusals.moment().then(() => sent.push(4));
  await vi.advanceTimersByTimeAsync(499);
  expect(sent).toHaveLength(3);
});
