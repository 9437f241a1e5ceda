/** What this browser remembers under a key; null for nothing, also where storage is forbidden. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Has this browser remember a text under a key; null forgets it. Answers whether it does: storage
 * may be full or forbidden, and the choice then lasts as long as the page.
 */
export function writeStored(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
