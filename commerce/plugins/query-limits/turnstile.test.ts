import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { Turnstile } from "./turnstile";

const limits = { atOnce: 2, dearAtOnce: 1, cheap: 100, waiting: 3, patienceMs: 60_000, rest: 0 };
/** Long enough for all that can begin to have begun. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("lets few through, of dear ones fewer, and the cheapest of those who wait first", async () => {
  const turnstile = new Turnstile(limits);
  const begun: number[] = [];
  const enter = (cost: number) =>
    turnstile.enter(cost).then((leave) => {
      begun.push(cost);
      return leave;
    });
  const [dear, cheap] = [enter(500), enter(10)];
  const waiting = [enter(600), enter(50), enter(40)];
  await settled();
  expect(begun).toEqual([500, 10]);
  (await cheap)?.();
  await settled();
  expect(begun).toEqual([500, 10, 40]);
  (await dear)?.();
  (await waiting[2])?.();
  await settled();
  expect(begun).toEqual([500, 10, 40, 50, 600]);
});

it("turns away who would make the line too long, and who has waited too long", async () => {
  const turnstile = new Turnstile({ ...limits, atOnce: 1, waiting: 1, patienceMs: 1 });
  const leave = await turnstile.enter(1);
  const late = turnstile.enter(1);
  expect(await turnstile.enter(1)).toBeUndefined();
  expect(await late).toBeUndefined();
  leave?.();
  expect(await turnstile.enter(1)).toBeDefined();
});

it("never has more inside than it may, and lets everyone in sooner or later", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 30 }),
      async (costs) => {
        const turnstile = new Turnstile({ ...limits, waiting: 100 });
        const inside: number[] = [];
        let most = 0;
        let mostDear = 0;
        await Promise.all(
          costs.map(async (cost) => {
            const leave = await turnstile.enter(cost);
            inside.push(cost);
            most = Math.max(most, inside.length);
            mostDear = Math.max(mostDear, inside.filter((one) => one > limits.cheap).length);
            await settled();
            inside.splice(inside.indexOf(cost), 1);
            leave?.();
          }),
        );
        expect(most).toBeLessThanOrEqual(limits.atOnce);
        expect(mostDear).toBeLessThanOrEqual(limits.dearAtOnce);
      },
    ),
  );
});

it("leaves a place empty for a while after it was taken", async () => {
  vi.useFakeTimers();
  try {
    const turnstile = new Turnstile({ ...limits, atOnce: 1, rest: 2 });
    const leave = await turnstile.enter(1);
    let isIn = false;
    void turnstile.enter(1).then(() => {
      isIn = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    leave?.();
    await vi.advanceTimersByTimeAsync(199);
    expect(isIn).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isIn).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
