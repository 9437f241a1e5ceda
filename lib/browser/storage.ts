// Where storage is forbidden or full, what is remembered lasts as long as the page.
const unkept = new Map<string, string | null>();
let tellUnkept: (() => void) | undefined;

/** What this browser remembers under a key; null for nothing. */
export function readStored(key: string): string | null {
  const held = unkept.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Has this browser remember a text under a key; null forgets it. Answers whether it does: storage
 * may be full or forbidden, and the text then lasts as long as the page.
 */
export function writeStored(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    unkept.delete(key);
    return true;
  } catch {
    unkept.set(key, text);
    return false;
  }
}

/**
 * The same for what a person chose and counts on. Where the browser does not keep it, the person is
 * told once a page.
 */
export function keepChoice(key: string, text: string | null): void {
  const isKept = writeStored(key, text);
  if (isKept || text === null || !tellUnkept) return;
  tellUnkept();
  tellUnkept = undefined;
}

/** Has a first choice told that this browser does not keep. */
export function onUnkeptChoice(tell: () => void): () => void {
  tellUnkept = tell;
  return () => {
    if (tellUnkept === tell) tellUnkept = undefined;
  };
}
