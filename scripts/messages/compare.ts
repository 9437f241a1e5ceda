import type { Catalogue, Fault } from "./catalogue";
import { placeholdersOf, pluralFaults, readMessage, selectorsOf } from "./icu";

/** What is wrong with a language's messages, seen from the source language's. */
export function compareMessages(language: string, messages: Catalogue, source: Catalogue): Fault[] {
  const missing = [...source.keys()]
    .filter((key) => !messages.has(key))
    .map((key) => ({ language, key, problem: "is missing" }));
  const own = [...messages].flatMap(([key, text]) => {
    const problems = messageProblems(language, text, source.get(key));
    return problems.map((problem) => ({ language, key, problem }));
  });
  return [...missing, ...own];
}

function messageProblems(language: string, text: string, source: string | undefined): string[] {
  if (source === undefined) return ["is in no other language: the source language has no such key"];
  if (text.trim() === "") return ["is empty"];
  const parsed = readMessage(text);
  if (!parsed.ok) return [`cannot be read: ${parsed.error}`];
  return [...placeholderProblems(parsed.value, source), ...pluralFaults(parsed.value, language)];
}

function placeholderProblems(
  parsed: Parameters<typeof placeholdersOf>[0],
  source: string,
): string[] {
  const wanted = readMessage(source);
  // Reported where the source language itself is checked.
  if (!wanted.ok) return [];
  const there = placeholdersOf(parsed);
  const expected = placeholdersOf(wanted.value);
  const optional = selectorsOf(wanted.value);
  const list = (names: string[]) => names.sort().join(", ");
  const absent = list([...expected].filter((name) => !there.has(name) && !optional.has(name)));
  const surplus = list([...there].filter((name) => !expected.has(name)));
  return [
    ...(absent ? [`does not use ${absent}`] : []),
    ...(surplus ? [`uses ${surplus}, which the source language does not`] : []),
  ];
}
