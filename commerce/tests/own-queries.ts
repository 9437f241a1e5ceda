import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/run/build";

const folder = path.join(root, "lib");

/** Every question that the storefront's sources write out, with its fragments filled in. */
export function ownQueries(): { name: string; text: string }[] {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => templatesIn(file, readFileSync(path.join(folder, file), "utf8")));
  const byName = new Map(texts.map(({ constant, text }) => [constant, text]));
  const filled = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
      const part = byName.get(name);
      return part === undefined ? whole : filled(part);
    });
  return (
    texts
      .filter(({ text }) => /^\s*(query|mutation)\b/.test(text))
      .map(({ file, constant, text }) => ({ name: `${file} ${constant}`, text: filled(text) }))
      // Commands are put together by name and type; their parts stand in the other questions.
      .filter(({ text }) => !/\$\{|\(\s*\$\w+: !/.test(text))
  );
}

function templatesIn(file: string, source: string) {
  const templates = /(?:const (\w+) = )?(?:\/\* GraphQL \*\/ )?`([^`]*)`/g;
  return [...source.matchAll(templates)].map(([, constant = "", text = ""]) => ({
    file,
    constant,
    text,
  }));
}
