import { afterEach, expect, it, vi } from "vitest";
import { keepChoice, onUnkeptChoice, readStored, writeStored } from "./storage";

const kept = new Map<string, string>();
const working = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};
const refuse = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse };

afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
});

it("keeps for the page what the browser does not", () => {
  vi.stubGlobal("localStorage", refusing);
  expect(readStored("a")).toBeNull();
  expect(writeStored("a", "1")).toBe(false);
  expect(readStored("a")).toBe("1");
  expect(writeStored("a", null)).toBe(false);
  expect(readStored("a")).toBeNull();
});

it("believes the browser again when it keeps", () => {
  vi.stubGlobal("localStorage", refusing);
  writeStored("b", "1");
  vi.stubGlobal("localStorage", working);
  expect(writeStored("b", "2")).toBe(true);
  kept.set("b", "3");
  expect(readStored("b")).toBe("3");
});

it("tells once that a choice is not kept, and nothing of what is", () => {
  const tell = vi.fn();
  onUnkeptChoice(tell);
  vi.stubGlobal("localStorage", working);
  keepChoice("c", "1");
  vi.stubGlobal("localStorage", refusing);
  keepChoice("c", null);
  writeStored("d", "1");
  expect(tell).not.toHaveBeenCalled();
  keepChoice("c", "2");
  keepChoice("c", "3");
  expect(tell).toHaveBeenCalledTimes(1);
});
