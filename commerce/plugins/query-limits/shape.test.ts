import { describe, expect, it } from "vitest";
import { tooLarge } from "./shape";

const limits = { tokens: 2000, depth: 6, roots: 8, aliases: 20, fields: 100 };
const refused = (source: string) => tooLarge(source, limits);

/** `{ a { a { … } } }`, so many deep. */
const nested = (depth: number): string => (depth === 0 ? "id" : `a { ${nested(depth - 1)} }`);
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(" ");

describe("tooLarge", () => {
  it("lets through what is as large as it may be", () => {
    expect(refused(`{ ${nested(5)} }`)).toBeUndefined();
    expect(refused(`{ ${times(8, (n) => `a${n}: b`)} }`)).toBeUndefined();
    expect(refused(`query A { a } mutation B { b }`)).toBeUndefined();
  });

  it("refuses depth, names at the root, aliases and fields, also through fragments", () => {
    expect(refused(`{ ${nested(6)} }`)).toBe("depth");
    expect(refused(`{ ...F } fragment F on Query { ${nested(6)} }`)).toBe("depth");
    expect(refused(`{ ${times(9, (n) => `a${n}: b`)} }`)).toBe("roots");
    expect(refused(`{ ...F } fragment F on Query { ${times(9, (n) => `a${n}: b`)} }`)).toBe(
      "roots",
    );
    expect(refused(`{ a { ${times(21, (n) => `a${n}: b`)} } }`)).toBe("aliases");
    expect(refused(`{ a { ${times(100, (n) => `f${n}`)} } }`)).toBe("fields");
    const fragment = `fragment F on A { ${times(20, (n) => `f${n}`)} }`;
    expect(refused(`{ a { ${times(5, () => "...F")} } } ${fragment}`)).toBe("fields");
  });

  it("refuses what is long before it reads it all", () => {
    expect(refused(`{ a { ${times(3000, () => "id")} } }`)).toBe("tokens");
  });

  it("ends with fragments that double each other, and with those that hold themselves", () => {
    const doubling = times(30, (n) => `fragment F${n} on A { ...F${n + 1} ...F${n + 1} }`);
    expect(refused(`{ a { ...F0 } } ${doubling} fragment F30 on A { id }`)).toBe("fields");
    expect(refused(`{ ...F0 } ${doubling} fragment F30 on A { id }`)).toBe("roots");
    expect(refused("{ ...F } fragment F on Query { a { ...F } ...F }")).toBeUndefined();
  });

  it("leaves what cannot be read to the engine", () => {
    expect(refused("{ a ")).toBeUndefined();
  });
});
