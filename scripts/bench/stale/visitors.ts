import { setTimeout as delay } from "node:timers/promises";

/** A page that visitors read, and how they know that it says what the merchant said last. */
export interface Watch {
  /** What kind of page, for the report. */
  page: string;
  path: string;
  headers?: Record<string, string>;
  /** Read by none until the change is ten seconds old. */
  cold?: boolean;
  isNew(answer: { status: number; text: string }): boolean;
}

/** Where visitors read: through nginx, or at one storefront. */
export interface Place {
  name: string;
  url: string;
}

/** A visit that met the old value. */
export interface OldVisit {
  place: string;
  page: string;
  /** How long the change was made already when the visit began (ms). */
  after: number;
}

const pauseMs = 800;
/** No visitor may meet an old value later than this. */
export const limitMs = 10_000;
const longestMs = 45_000;

/**
 * Has visitors read every page at every place from before a change until all of them show it. They
 * read the cold pages from ten seconds after it.
 * @returns every visit that met the old value, and which pages never showed the new one
 */
export async function watchChange(
  places: Place[],
  watches: Watch[],
  change: () => Promise<void>,
): Promise<{ old: OldVisit[]; never: string[]; visits: number }> {
  const old: OldVisit[] = [];
  const waiting = new Set(
    places.flatMap(({ name }) => watches.map((watch) => `${name} ${watch.page} ${watch.path}`)),
  );
  let changed = Number.POSITIVE_INFINITY;
  let visits = 0;
  let over = false;
  const line = async (place: Place, watch: Watch): Promise<void> => {
    for (; !over; await delay(pauseMs * (0.7 + Math.random() * 0.6))) {
      if (watch.cold && !(performance.now() - changed > limitMs)) continue;
      const began = performance.now();
      const verdict = await visit(place, watch);
      visits++;
      const after = began - changed;
      if (!verdict || !(after > 0)) continue;
      if (verdict === "new") waiting.delete(`${place.name} ${watch.page} ${watch.path}`);
      else old.push({ place: place.name, page: watch.page, after });
    }
  };
  const lines = places.flatMap((place) => watches.map((watch) => line(place, watch)));
  // Each page has copies of before, everywhere.
  await delay(3 * pauseMs);
  await change();
  changed = performance.now();
  await delay(limitMs + 2 * pauseMs);
  while (waiting.size > 0 && performance.now() - changed < longestMs) await delay(pauseMs);
  over = true;
  await Promise.all(lines);
  return { old, never: [...waiting], visits };
}

/** Nothing when there was no page: the place is away, or says that it cannot. */
async function visit(place: Place, watch: Watch): Promise<"new" | "old" | undefined> {
  try {
    const response = await fetch(`${place.url}${watch.path}`, {
      headers: watch.headers ?? {},
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    if (response.status >= 500) return undefined;
    return watch.isNew({ status: response.status, text }) ? "new" : "old";
  } catch {
    return undefined;
  }
}
