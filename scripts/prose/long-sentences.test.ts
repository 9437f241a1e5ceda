import { describe, expect, it } from "vitest";
import { longSentences } from "./long-sentences";

const words = (count: number) => `${"Word ".repeat(count - 1)}word.`;
const found = (file: string, text: string) =>
  longSentences(file, text).map(({ line, words }) => `${line}: ${words}`);

describe("sentences of comments", () => {
  it("may have twenty words", () => {
    expect(found("a.ts", `// ${words(20)} ${words(20)}`)).toEqual([]);
    expect(found("a.ts", `// ${words(20)} ${words(21)}`)).toEqual(["1: 21"]);
  });

  it("go on over lines of one comment, and end with it", () => {
    const half = "Word ".repeat(11);
    expect(found("a.ts", `a();\n// ${half}\n// ${half}\nb();`)).toEqual(["2: 22"]);
    expect(found("a.ts", `/**\n * ${half}\n * ${half}\n */`)).toEqual(["2: 22"]);
    expect(found("a.ts", `// ${half}\n\n// ${half}`)).toEqual([]);
    expect(found("a.ts", `// ${half}\na();\n// ${half}`)).toEqual([]);
    expect(found("a.css", `/* ${half}\n   ${half} */`)).toEqual(["1: 22"]);
  });

  it("end where a tag or an entry of a list begins", () => {
    const half = "Word ".repeat(11);
    expect(found("a.ts", `/**\n * ${half}\n * @returns ${half}\n */`)).toEqual([]);
    expect(found("a.ts", `/**\n * ${half}\n * - ${half}\n * 2. ${half}\n */`)).toEqual([]);
  });

  it("are looked for in comments alone", () => {
    const long = words(21);
    const code = [
      `const text = "// ${long}";`,
      `const template = \`// ${long} \${a /* ${words(20)} */} // ${long}\`;`,
      `const pattern = /\\/\\/ ${long}/;`,
      `const page = <p>{/* ${long} */}// ${long}</p>;`,
    ];
    expect(found("a.tsx", code.join("\n"))).toEqual(["4: 21"]);
    expect(found("a.mjs", `export const a = 1; // ${long}`)).toEqual(["1: 21"]);
  });
});

describe("sentences of documents", () => {
  it("are in paragraphs and lists, by line", () => {
    expect(found("a.md", `# Title\n\n${words(21)}\n\n- Short.\n- ${words(22)}`)).toEqual([
      "3: 21",
      "6: 22",
    ]);
  });

  it("are not in headings, tables, pictures and code", () => {
    const long = words(21);
    expect(
      found("a.md", `# ${long}\n| ${long} |\n<p>${long}</p>\n\`\`\`\n${long}\n\`\`\``),
    ).toEqual([]);
  });

  it("take a piece of code for one word, and a link for what it says", () => {
    const many = "a b c d e f g h. I j";
    expect(found("a.md", `\`${many}\` ${words(19)}`)).toEqual([]);
    expect(found("a.md", `[one](https://shop.example/a_b) – ${words(19)}`)).toEqual([]);
    expect(found("a.md", `\`${many}\` [one two](x) – ${words(18)}`)).toEqual(["1: 21"]);
  });
});
