import "server-only";

interface Window {
  started: number;
  count: number;
}

/**
 * Counts attempts per key in fixed windows, in this process. Keys of past windows are forgotten, so
 * that an attacker with many addresses cannot fill the memory.
 */
export function createRateLimit(limit: number, windowMs: number, now: () => number = Date.now) {
  let windows = new Map<string, Window>();
  return function allow(key: string): boolean {
    const at = now();
    if (windows.size > 10_000)
      windows = new Map([...windows].filter(([, w]) => at - w.started < windowMs));
    const current = windows.get(key);
    if (!current || at - current.started >= windowMs) {
      windows.set(key, { started: at, count: 1 });
      return true;
    }
    current.count++;
    return current.count <= limit;
  };
}
