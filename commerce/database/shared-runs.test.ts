import { expect, it } from "vitest";
import { sharedRuns } from "./shared-runs";

/** Work whose runs end when they are told. */
function held() {
  const ends: ((error?: Error) => void)[] = [];
  const run = sharedRuns(
    () =>
      new Promise((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()));
      }),
  );
  return { run, ends };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("gives those who come while it runs one run of their own", async () => {
  const { run, ends } = held();
  const first = run();
  await settled();
  const later = [run(), run()];
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(later);
});

it("goes on after a run that failed, and tells those who waited for it", async () => {
  const { run, ends } = held();
  const first = run();
  await settled();
  const second = run();
  ends[0]?.(new Error("away"));
  await expect(first).rejects.toThrow("away");
  await settled();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});
