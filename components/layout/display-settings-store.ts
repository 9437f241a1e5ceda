import { keepChoice } from "@/lib/browser/storage";

/** The visitor's choices of how pages look: kept in localStorage, worn by `<html>` as data-*. */

export interface DisplaySettings {
  theme: "light" | "dark" | "system";
  largeText: boolean;
  calm: boolean;
}

const defaults: DisplaySettings = { theme: "system", largeText: false, calm: false };
const listeners = new Set<() => void>();
let cached: DisplaySettings | undefined;

function readFromPage(): DisplaySettings {
  // The script in <head> has already put what was remembered on <html>.
  const { theme, textSize, calm } = document.documentElement.dataset;
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    largeText: textSize === "large",
    calm: calm === "true",
  };
}

function write(name: string, key: string, value: string | null) {
  const { dataset } = document.documentElement;
  if ((dataset[name] ?? null) === value) return;
  if (value === null) delete dataset[name];
  else dataset[name] = value;
  keepChoice(key, value);
}

export function getDisplaySettings(): DisplaySettings {
  cached ??= readFromPage();
  return cached;
}

export function getDefaultDisplaySettings(): DisplaySettings {
  return defaults;
}

export function setDisplaySettings(change: Partial<DisplaySettings>) {
  const next = { ...getDisplaySettings(), ...change };
  cached = next;
  write("theme", "maru:theme", next.theme === "system" ? null : next.theme);
  write("textSize", "maru:text-size", next.largeText ? "large" : null);
  write("calm", "maru:calm", next.calm ? "true" : null);
  for (const listener of listeners) listener();
}

export function subscribeDisplaySettings(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
