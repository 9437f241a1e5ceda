import { type Locale, marketOf } from "../i18n/locales";

/** Markets in which a change of this page was answered: the browser has a session there. */
const opened = new Set<string>();
/** Where a page may not share a lock with others (http in a local network), its own still wait. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Has the first changes of a browser follow each other, over all of its tabs. A change without a
 * session is given one. Two at once would get two, and the browser keeps one of them. What was put
 * into the other's cart is lost. Who leaves the page does not wait.
 */
export async function afterFirstChange<T>(locale: Locale, change: () => Promise<T>): Promise<T> {
  const { code } = marketOf(locale);
  if (opened.has(code)) return change();
  const done = async () => {
    const answer = await change();
    opened.add(code);
    return answer;
  };
  return navigator.locks ? withLock(`maru:session:${code}`, done) : afterLast(done);
}

async function withLock<T>(name: string, change: () => Promise<T>): Promise<T> {
  const left = new AbortController();
  const leave = () => left.abort();
  addEventListener("pagehide", leave, { once: true });
  let begun = false;
  try {
    return await navigator.locks.request(name, { signal: left.signal }, () => {
      begun = true;
      return change();
    });
  } catch (error) {
    if (begun) throw error;
    // Without storage some browsers refuse locks too; the changes of this page still wait.
    return await (left.signal.aborted ? change() : afterLast(change));
  } finally {
    removeEventListener("pagehide", leave);
  }
}

function afterLast<T>(change: () => Promise<T>): Promise<T> {
  const mine = last.then(change);
  last = mine.catch(() => undefined);
  return mine;
}
