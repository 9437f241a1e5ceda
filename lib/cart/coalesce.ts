export interface CoalescerOptions<C, R> {
  /** One change in place of two of the same key, `later` made after `earlier`. */
  join: (earlier: C, later: C) => C;
  send: (change: C) => Promise<R>;
  /** Called when `pending` no longer holds the change and before anybody is told. */
  onSettled: (change: C, result: R) => void;
  /** Like `onSettled`; what waited for the same key is given up with it. */
  onFailed: (change: C, error: unknown) => void;
  /** What is pending has changed. */
  onChange: () => void;
  /** How long the hand must rest before what waits is sent, in milliseconds. */
  quietMs: number;
  /** How long a change may wait for a hand that does not rest. */
  maxWaitMs: number;
}

export interface Coalescer<C> {
  push: (key: string, change: C) => void;
  /** What has not settled, in the order in which it takes effect. */
  pending: () => readonly C[];
  /** Sends all that waits at once, because the page is being left. */
  flush: () => void;
}

/**
 * Turns many quick changes into few requests. The first goes out at once; those that follow wait
 * until the hand rests and are joined by key. One request is under way at a time. So answers arrive
 * in the order of the questions, and the last one is the truth.
 */
export function createCoalescer<C, R>(options: CoalescerOptions<C, R>): Coalescer<C> {
  const waiting = new Map<string, C>();
  const flying = new Set<C>();
  let lastPush = Number.NEGATIVE_INFINITY;
  let waitingSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule(atOnce = false) {
    clearTimeout(timer);
    if (flying.size > 0 || waiting.size === 0) return;
    const due = Math.min(lastPush + options.quietMs, waitingSince + options.maxWaitMs);
    if (atOnce) sendNext();
    else timer = setTimeout(sendNext, Math.max(0, due - Date.now()));
  }

  function sendNext() {
    const next = waiting.entries().next();
    if (!next.done && flying.size === 0) void fly(...next.value);
  }

  async function fly(key: string, change: C) {
    waiting.delete(key);
    flying.add(change);
    try {
      const result = await options.send(change);
      flying.delete(change);
      options.onSettled(change, result);
    } catch (error) {
      flying.delete(change);
      waiting.delete(key);
      options.onFailed(change, error);
    }
    options.onChange();
    schedule();
  }

  return {
    push(key, change) {
      const now = Date.now();
      const rested = now - lastPush >= options.quietMs;
      lastPush = now;
      if (waiting.size === 0) waitingSince = now;
      const earlier = waiting.get(key);
      waiting.set(key, earlier === undefined ? change : options.join(earlier, change));
      schedule(rested);
      options.onChange();
    },
    pending: () => [...flying, ...waiting.values()],
    flush() {
      clearTimeout(timer);
      for (const [key, change] of [...waiting]) void fly(key, change);
    },
  };
}
