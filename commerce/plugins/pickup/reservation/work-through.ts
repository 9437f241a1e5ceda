/**
 * Does one after the other until a deadline (of `performance.now()`); answers how many were done.
 * One that fails is reported and left, as is what the deadline keeps from being begun.
 */
export async function workThrough<T>(
  items: readonly T[],
  deadline: number,
  work: (item: T) => Promise<boolean>,
  report: (item: T, error: unknown) => void,
): Promise<number> {
  let done = 0;
  for (const item of items) {
    if (performance.now() >= deadline) break;
    try {
      if (await work(item)) done++;
    } catch (error) {
      report(item, error);
    }
  }
  return done;
}
