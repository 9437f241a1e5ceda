import type { Catalogue, Fault } from "./catalogue";

export interface SourceFile {
  path: string;
  text: string;
}

/**
 * Namespaces whose keys are chosen in one file and said in another. The failures that lib returns
 * and components say are such. A key of theirs is used when any file has it as a text.
 */
const saidElsewhere = ["failures"];

const translator =
  /\b(?:useTranslations|getTranslations)(?:<\s*"([^"]+)"\s*>|\(\s*(?:"([^"]+)"|\{[^}]*?\bnamespace:\s*"([^"]+)"[^}]*\})?,?\s*\))/g;
const literal = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g;
const template = /`((?:[^`\\]|\\.)*)`/g;
/** `messages: account.errors.*` in a comment: keys that no search can see are used here. */
const allowed = /(?:\/\/|\/?\*)\s*messages:\s*([\w.*\-, ]+)/g;

/**
 * The source language's keys that no file uses. The search is generous. In a file with a
 * translator, every text that reads like one of its keys counts. In templates (`steps.${name}`)
 * what is computed may be anything.
 * @param namespacesOf the namespaces whose keys a text says without them
 */
export function unusedKeys(
  language: string,
  messages: Catalogue,
  files: readonly SourceFile[],
  namespacesOf = translatedIn,
): Fault[] {
  const used = files.map((file) => usesOf(file, namespacesOf));
  return [...messages.keys()]
    .filter((key) => !used.some((isUsed) => isUsed(key)))
    .map((key) => ({ language, key, problem: "is used nowhere" }));
}

function translatedIn(text: string): string[] {
  return [...text.matchAll(translator)].map(
    ([, typed, plain, option]) => typed ?? plain ?? option ?? "",
  );
}

function usesOf(
  { text }: SourceFile,
  namespacesOf: (text: string) => string[],
): (key: string) => boolean {
  const namespaces = namespacesOf(text);
  const keys = new Set<string>();
  for (const [, double, single] of text.matchAll(literal)) {
    const said = double ?? single ?? "";
    for (const namespace of [...namespaces, ...saidElsewhere]) keys.add(join(namespace, said));
  }
  const templates = [...text.matchAll(template)].map(([, body]) => body ?? "");
  const patterns = [
    ...namespaces.flatMap((namespace) =>
      templates.filter(readsLikeKey).map((body) => patternOf(join(namespace, body), /\$\{[^}]*\}/)),
    ),
    ...[...text.matchAll(allowed)].flatMap(([, list]) =>
      (list ?? "").split(",").map((key) => patternOf(key.trim(), /\*/)),
    ),
  ];
  return (key) => keys.has(key) || patterns.some((pattern) => pattern.test(key));
}

function join(namespace: string, key: string): string {
  return namespace === "" ? key : `${namespace}.${key}`;
}

// Something fixed must be left of it, or one template would excuse every key of its namespace.
function readsLikeKey(body: string): boolean {
  const fixed = body.replace(/\$\{[^}]*\}/g, "");
  return body.includes("${") && /^[\w.-]+$/.test(fixed) && /[a-zA-Z]/.test(fixed);
}

function patternOf(text: string, hole: RegExp): RegExp {
  const fixed = text.split(hole).map((part) => part.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&"));
  return new RegExp(`^${fixed.join(".+")}$`);
}
