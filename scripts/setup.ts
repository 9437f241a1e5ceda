import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { type Answers, guessAnswer, prompts, type Question, readAnswer } from "./setup/answers";
import { shopYaml } from "./setup/shop-yaml";

// `npm run setup` makes the folder of a new shop: it asks what it is not told. With
// `--folder=… --name=…` and so on it asks nothing.

const names = Object.keys(prompts) as Question[];
const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;

/** What a person answers, asked again until it can be. */
async function ask<Name extends Question>(
  name: Name,
  so: Partial<Answers>,
): Promise<Answers[Name]> {
  const likely = guessAnswer(name, so);
  if (!terminal) {
    if (likely !== undefined) return readAnswer(name, likely);
    throw new Error(`is missing: ${prompts[name]}`);
  }
  for (;;) {
    const said = await terminal.question(`${prompts[name]}${likely ? ` [${likely}]` : ""}: `);
    try {
      return readAnswer(name, said.trim() || (likely ?? ""));
    } catch (error) {
      console.error(`  ${error instanceof Error ? error.message : error}`);
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
  });
  const answers: Partial<Answers> = {};
  const problems: string[] = [];
  for (const name of names) {
    const given = values[name];
    try {
      const answer = given === undefined ? await ask(name, answers) : readAnswer(name, given);
      Object.assign(answers, { [name]: answer });
    } catch (error) {
      problems.push(`--${name} ${error instanceof Error ? error.message : error}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const { folder, ...rest } = answers as Answers;
  const text = shopYaml(rest);
  mkdirSync(folder, { recursive: true });
  // A shop that someone made meanwhile stays as it is.
  writeFileSync(path.join(folder, "shop.yaml"), text, { flag: "wx" });
  // What the command below keeps there is no part of a repository: uploads, letters, secrets.
  writeFileSync(path.join(folder, ".gitignore"), "data/\n", { flag: "a" });
  const shown = (file: string) =>
    `'${path.relative(process.cwd(), path.join(folder, file)) || "."}'`;
  console.log(`
${shown("shop.yaml")} is written. Open the shop with

  MARU_SHOP=${shown("")} MARU_DATA=${shown("data")} npm start
`);
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(() => terminal?.close());
