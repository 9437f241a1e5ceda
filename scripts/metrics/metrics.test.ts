import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { duplicatesOf } from "./duplicates";
import { engineShapes } from "./engine-shapes";
import { fieldTrees } from "./field-trees";
import { productCode } from "./read-sources";
import { sizesOf } from "./sizes";

const lines = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `line(${i + from});`).join("\n");

describe("product code", () => {
  const root = mkdtempSync(path.join(tmpdir(), "maru-metrics-"));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("is what serves a shop, without tests, migrations and what a program printed", () => {
    const files = {
      "lib/cart.ts": "export const cart = 1;",
      "lib/cart.test.ts": "",
      "lib/node_modules/x.ts": "",
      "commerce/plugins/cart.ts": "",
      "commerce/tests/cart.ts": "",
      "commerce/migrations/1.ts": "",
      "contracts/schema.ts": "// Printed from the engine.\nexport const a = 1;",
      "scripts/start.ts": "",
      "proxy.ts": "",
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    expect(productCode(root).map(({ file }) => file)).toEqual([
      "lib/cart.ts",
      "commerce/plugins/cart.ts",
      "proxy.ts",
    ]);
  });
});

describe("sizes of files", () => {
  it("are the nearest ranks and the longest by name", () => {
    const sources = Array.from({ length: 10 }, (_, i) => ({
      file: `${i}.ts`,
      text: `${lines(i + 1)}\n`,
    }));
    const longest = { file: "9.ts", lines: 10 };
    expect(sizesOf(sources)).toEqual({ files: 10, median: 5, p90: 9, longest });
  });
});

describe("duplicates", () => {
  const a = { file: "a.ts", text: `import {\n  x,\n} from "x";\n\n${lines(13)}\nend();` };

  it("are stretches of more than twelve lines of code, however they are indented", () => {
    const indented = lines(13).replace(/^/gm, "    ").replace("line(5);", "\n// why\nline(5);");
    const b = { file: "b.ts", text: `first();\n${indented}\nother();` };
    expect(duplicatesOf([a, b], 12)).toEqual([
      {
        copies: [
          { file: "a.ts", line: 5 },
          { file: "b.ts", line: 2 },
        ],
        length: 13,
      },
    ]);
  });

  it("are none at twelve lines, nor across two files' ends", () => {
    expect(duplicatesOf([a, { file: "b.ts", text: lines(12) }], 12)).toEqual([]);
    const halves = [
      { file: "b.ts", text: lines(6) },
      { file: "c.ts", text: lines(7, 6) },
    ];
    expect(duplicatesOf([a, ...halves], 12)).toEqual([]);
  });

  it("are counted once a copy, at their whole length, also within one file", () => {
    const long = lines(30);
    const twice = { file: "a.ts", text: `${long}\nbetween();\n${long}` };
    const [found, ...more] = duplicatesOf([twice], 12);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ length: 30, copies: [{ line: 1 }, { line: 32 }] });
    const other = { file: "b.ts", text: long };
    expect(duplicatesOf([twice, other], 12)).toHaveLength(2);
  });

  it("are none where one line only repeats itself", () => {
    const same = { file: "a.ts", text: Array(14).fill("row();").join("\n") };
    expect(duplicatesOf([same], 12)).toEqual([]);
  });
});

describe("hand-written shapes of the engine's answers", () => {
  it("are zod objects of readers, nested ones too, and none of what strangers write", () => {
    const shape = "const s = z.object({ a: z.object({}), b: z\n  .strictObject({}) });";
    const asking = `import { ask } from "../engine/client";\n${shape}`;
    const sources = [
      { file: "lib/cart/get.ts", text: asking },
      { file: "lib/cart/schemas.ts", text: asking },
      { file: "lib/cart/form.ts", text: shape },
    ];
    expect(engineShapes(sources)).toEqual({ shapes: 3, files: 1 });
  });
});

describe("the trees of a field", () => {
  it("are the root's folders whose files name it as a word", () => {
    const sources = [
      { file: "commerce/plugins/fields.ts", text: 'name: "tagline"' },
      { file: "commerce/seed/write.ts", text: "tagline," },
      { file: "lib/reshape.ts", text: "taglines" },
      { file: "demo/a.yaml", text: "tagline: { en: Chair }" },
    ];
    expect(fieldTrees(sources, "tagline").trees).toEqual({ commerce: 2, demo: 1 });
  });
});
