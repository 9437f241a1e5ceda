import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { minifyIntrospection, outputIntrospectionFile } from "gql.tada/internal";
import { buildSchema, introspectionFromSchema } from "graphql";

// The second half of `npm run schema`: the printed schemas once more, as types that documents are
// checked by. `--check` fails when they differ.

const head = "// Made by `npm run schema`.\n\n";

/** A schema as the types that `gql.tada` reads. */
function typesOf(sdl: string): string {
  const introspection = introspectionFromSchema(buildSchema(sdl), { descriptions: false });
  const file = outputIntrospectionFile(minifyIntrospection(introspection), {
    fileType: ".d.ts",
    shouldPreprocess: true,
  });
  // What follows would make one schema the only one of the project.
  const [types = ""] = file.slice(file.indexOf("export type")).split("\nimport * as gqlTada");
  return head + types.replace(/\/\*\*[\s\S]*?\*\/\n/g, "");
}

for (const api of ["shop", "admin"]) {
  const file = path.join(import.meta.dirname, "schema", api);
  const types = typesOf(readFileSync(`${file}.graphql`, "utf8"));
  if (!process.argv.includes("--check")) writeFileSync(`${file}.d.ts`, types);
  else if (readFileSync(`${file}.d.ts`, "utf8") !== types)
    throw new Error(`contracts/schema/${api}.d.ts differs from its schema: npm run schema`);
}
