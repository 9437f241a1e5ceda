import { writtenDocuments } from "../../contracts/written-documents";

/** Every question that the storefront's sources write out, followed by its fragments. */
export function ownQueries(): { name: string; text: string }[] {
  const texts = [...writtenDocuments("shop"), ...writtenDocuments("admin")].filter(({ file }) =>
    file.startsWith("lib/"),
  );
  const fragments = new Map(
    texts.flatMap(({ text }) => {
      const [, name] = /^\s*fragment (\w+)/.exec(text) ?? [];
      return name ? [[name, text] as const] : [];
    }),
  );
  return texts
    .filter(({ text }) => /^\s*(query|mutation)\b/.test(text))
    .map(({ file, text }) => ({
      name: `${file} ${text.trim().split(/[\s({]/, 2)[1]}`,
      text: [text, ...fragmentsOf(text, fragments)].join("\n"),
    }));
}

function fragmentsOf(text: string, known: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const add = (of: string) => {
    for (const [, name = ""] of of.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const fragment = known.get(name);
      if (!fragment || found.has(fragment)) continue;
      found.add(fragment);
      add(fragment);
    }
  };
  add(text);
  return found;
}
