import { describe, expect, it } from "vitest";
import { createPassKeys, type TypedKey } from "./pass-keys";

const payload = `MARU1.42.ABCDEF123.seongsu.1.${"aB3_-x".repeat(14)}Qg`;

function keysOf(text: string, layout: (letter: string) => string = (letter) => letter) {
  return [...text].map((letter, place): TypedKey => {
    const upper = letter.toUpperCase();
    const code = /[A-Z]/.test(upper)
      ? `Key${upper}`
      : ({ ".": "Period", "-": "Minus", _: "Minus" }[letter] ?? `Digit${letter}`);
    const shiftKey = /[A-Z_]/.test(letter);
    return { key: layout(letter), code, shiftKey, at: 1000 + place * 4 };
  });
}

function hear(keys: TypedKey[]): string | undefined {
  const feed = createPassKeys();
  return keys.map(feed).find((heard) => heard !== undefined);
}

describe("createPassKeys", () => {
  it("hears a pass that a scanner types, also within an address and without Enter", () => {
    expect(hear(keysOf(payload))).toBe(payload);
    const address = [..."https://"].map((key, place) => ({
      key,
      code: "",
      shiftKey: false,
      at: 960 + place * 4,
    }));
    expect(hear([...address, ...keysOf(payload)])).toBe(payload);
  });

  it("hears it on a keyboard of another language", () => {
    expect(hear(keysOf(payload, (letter) => (/[a-z]/i.test(letter) ? "ㅁ" : letter)))).toBe(
      payload,
    );
    expect(hear(keysOf(payload, () => "Process"))).toBe(payload);
  });

  it("hears it where the layout makes other English signs of its keys", () => {
    // Shift and D, F, C, V, Z on an Arabic keyboard; shift and minus on a Japanese one.
    const arabic: Record<string, string> = { D: "]", F: "[", C: "}", V: "{", Z: "~" };
    const japanese: Record<string, string> = { _: "=" };
    for (const layout of [arabic, japanese])
      expect(hear(keysOf(payload, (letter) => layout[letter] ?? letter))).toBe(payload);
    const withCapsLock = (letter: string) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
    expect(hear(keysOf(payload, withCapsLock))).toBe(payload);
  });

  it("hears it from a scanner that is set up for the device's own layout", () => {
    const french = keysOf(payload).map((typed) =>
      typed.code === "KeyA" ? { ...typed, code: "KeyQ" } : typed,
    );
    expect(hear(french)).toBe(payload);
  });

  it("hears nothing in what a person types, or in half a pass", () => {
    expect(
      hear(keysOf(payload).map((key, place) => ({ ...key, at: place * 400 }))),
    ).toBeUndefined();
    expect(hear(keysOf(payload.slice(0, -1)))).toBeUndefined();
    expect(hear(keysOf("123456"))).toBeUndefined();
  });
});
