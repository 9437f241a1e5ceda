import { readStored, writeStored } from "./storage";

/**
 * A short list of texts that this browser remembers, shared by its tabs. Without storage it lasts as
 * long as the page.
 */
export function createKeptList(key: string, most: number) {
  const empty: readonly string[] = [];
  let list: readonly string[] | undefined;
  const listeners = new Set<() => void>();

  function read(): readonly string[] {
    list ??= parse(readStored(key), most);
    return list;
  }

  function publish(next: readonly string[]) {
    list = next;
    for (const listener of listeners) listener();
  }

  function write(next: readonly string[], keep: boolean) {
    publish(next.slice(-most));
    writeStored(key, keep ? JSON.stringify(list) : null);
  }

  if (typeof window !== "undefined")
    window.addEventListener("storage", (event) => {
      if (event.key === key) publish(parse(event.newValue, most));
    });

  return {
    read,
    /** What the server knows of it. */
    readNothing: () => empty,
    /** Puts a text at the end, where it stands once. `keep`: whether to remember it after the page. */
    add: (text: string, keep: boolean) =>
      write([...read().filter((known) => known !== text), text], keep),
    set: (texts: readonly string[], keep: boolean) => write(texts, keep),
    clear: () => write(empty, false),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function parse(text: string | null, most: number): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(value)) return [];
    return value.filter((one): one is string => typeof one === "string").slice(-most);
  } catch {
    return [];
  }
}
