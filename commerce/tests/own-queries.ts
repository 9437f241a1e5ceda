import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/run/build";

const folder = path.join(root, "lib");
const written = /\bgraphql\(\s*`([^`]*)`/g;

/** Every question that the storefront's sources write out, followed by its fragments. */
export function ownQueries(): { name: string; text: string }[] {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => textsIn(file, readFileSync(path.join(folder, file), "utf8")));
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

function textsIn(file: string, source: string) {
  return [...source.matchAll(written)].map(([, text = ""]) => ({ file, text }));
}
