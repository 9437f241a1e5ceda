import { expect, it } from "vitest";
import { forbiddenWords } from "./forbidden-words";

const found = (file: string, text: string) =>
  forbiddenWords(file, text).map(({ line, word }) => `${line} ${word}`);

it("are named by line in comments, documents and sentences of programs", () => {
  expect(found("a.ts", "a();\n/**\n * One.\n * Somebody mends it.\n */")).toEqual([
    "4 somebody",
    "4 mend",
  ]);
  expect(found("a.md", "# Title\n\n| whoever | comes |\nlest")).toEqual(["3 whoever", "4 lest"]);
  expect(found("a.tsx", 'a();\nconst text = "Nobody came.";\n<p>Whoever came</p>;')).toEqual([
    "2 nobody",
    "3 whoever",
  ]);
  expect(found("a.ts", `say(\`\n  \${one} nobody\`);`)).toEqual(["2 nobody"]);
});

it("are no names and no code", () => {
  const code = 'const nobody = mend("nobody", "nobody@example.com"); query("SET mended = 1");';
  expect(found("a.ts", code)).toEqual([]);
  expect(found("a.md", "Its `mended` counts.\n\n```\n# for whoever\n```\nAmended.")).toEqual([]);
});
