import "server-only";
import { type FailureKey, fail, type Result } from "@/lib/result";
import { createCounter } from "./counter";

export interface WrongTriesOptions {
  /** The failure that a wrong guess ends with; anything else is not held against the caller. */
  wrong: FailureKey;
  /** Wrong tries of one caller at one thing (an account, an order). */
  perThing: number;
  /** Wrong tries of one caller at anything: who walks through a list of e-mails. */
  perCaller: number;
  /** Wrong tries of all callers at one thing, after which each further one has to wait. */
  ceiling: number;
  slowMs: number;
  windowMs: number;
  now?: () => number;
  wait?: (milliseconds: number) => Promise<void>;
}

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Slows down who guesses. Tries are counted by caller and thing, so that a stranger who guesses at
 * somebody's account locks themself out and not its owner. Guesses from many callers make everyone's
 * next try at that thing slow, but never refuse it. A try counts while it runs: many at once are no
 * way around.
 */
export function createWrongTries(options: WrongTriesOptions) {
  const { wrong, perThing, perCaller, ceiling, slowMs, windowMs, now, wait = sleep } = options;
  const pairs = createCounter(windowMs, now);
  const callers = createCounter(windowMs, now);
  const things = createCounter(windowMs, now);

  /** Does the work unless the caller guessed too often; answers `tooMany` then. */
  return async function guard<T>(
    caller: string,
    thing: string,
    work: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const pair = `${caller} ${thing}`;
    if (pairs.count(pair) >= perThing || callers.count(caller) >= perCaller)
      return fail("validation", "tooMany");
    const slow = things.count(thing) >= ceiling;
    pairs.add(pair);
    callers.add(caller);
    things.add(thing);
    let counts = false;
    try {
      if (slow) await wait(slowMs);
      const result = await work();
      counts = !result.ok && result.failure.message === wrong;
      return result;
    } finally {
      if (!counts) {
        pairs.takeBack(pair);
        callers.takeBack(caller);
        things.takeBack(thing);
      }
    }
  };
}
