import { allWords } from "../../commerce/plugins/mail/words";
import { languages, toEngine } from "../../contracts/languages";
import { all as dashboardWords } from "../../dashboard/extension/words/all";
import type { Fault } from "./catalogue";
import { compareMessages } from "./compare";
import { type SourceFile, unusedKeys } from "./usage";

/** What languages of the dashboard say otherwise than English, and words that no page of it says. */
export function dashboardFaults(pages: readonly SourceFile[]): Fault[] {
  const source = new Map<string, string>(Object.entries(dashboardWords.en));
  const faults = [
    ...languages.flatMap((language) =>
      compareMessages(
        language,
        new Map(Object.entries(dashboardWords[toEngine(language)])),
        source,
      ),
    ),
    ...unusedKeys("en", source, pages, () => [""]),
  ];
  return faults.map((fault) => ({
    ...fault,
    file: `dashboard/extension/words/${fault.language}.ts`,
  }));
}

/**
 * Words of letters that are empty, and those that no letter says. That each language has each word
 * the type check sees. The search is generous: a word counts as said where its last name stands.
 */
export function letterFaults(letters: readonly SourceFile[]): Fault[] {
  const said = new Set(letters.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  const unused = leavesOf(allWords.en)
    .filter(([key]) => !said.has(key.split(".").at(-1) ?? ""))
    .map(([key]) => ({ language: "en", key, problem: "is used nowhere" }));
  const empty = languages.flatMap((language) =>
    leavesOf(allWords[language])
      .filter(([, words]) => typeof words === "string" && words.trim() === "")
      .map(([key]) => ({ language, key, problem: "is empty" })),
  );
  return [...unused, ...empty].map((fault) => ({
    ...fault,
    file: `commerce/plugins/mail/words/${fault.language}.ts`,
  }));
}

function leavesOf(tree: object, prefix = ""): [key: string, words: unknown][] {
  return Object.entries(tree).flatMap(([name, words]): [string, unknown][] =>
    typeof words === "object" && words !== null
      ? leavesOf(words, `${prefix}${name}.`)
      : [[`${prefix}${name}`, words]],
  );
}
