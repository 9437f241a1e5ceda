import "server-only";

interface Window {
  started: number;
  count: number;
}

/**
 * Counts per key in fixed windows, in this process. Keys of past windows are forgotten, so that an
 * attacker with many addresses cannot fill the memory.
 */
export function createCounter(windowMs: number, now: () => number = Date.now) {
  let windows = new Map<string, Window>();

  function current(key: string): Window | undefined {
    const window = windows.get(key);
    return window && now() - window.started < windowMs ? window : undefined;
  }

  return {
    count: (key: string): number => current(key)?.count ?? 0,
    /** Counts one more and answers how many there are now. */
    add(key: string): number {
      if (windows.size > 10_000)
        windows = new Map([...windows].filter(([, w]) => now() - w.started < windowMs));
      const window = current(key) ?? { started: now(), count: 0 };
      windows.set(key, window);
      window.count++;
      return window.count;
    },
    /** Takes one back that turned out not to count. */
    takeBack(key: string): void {
      const window = current(key);
      if (window && window.count > 0) window.count--;
    },
  };
}

/** Lets `limit` calls per key through in each window. */
export function createRateLimit(limit: number, windowMs: number, now?: () => number) {
  const counter = createCounter(windowMs, now);
  return (key: string): boolean => counter.add(key) <= limit;
}
