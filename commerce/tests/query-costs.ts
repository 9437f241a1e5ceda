import { createRequire } from "node:module";
import path from "node:path";
import type { GraphQLInputType, GraphQLSchema } from "graphql";
import { dist } from "../../scripts/run/build";

// All of one realm: types of the ESM build are strangers to those of the other.
const require = createRequire(path.join(dist, "server.js"));
export const graphql: typeof import("graphql") = require("graphql");
const { costOf: cost }: typeof import("../plugins/query-limits/cost") = require(
  path.join(dist, "plugins/query-limits/cost.js"),
);

/** The longest page that the storefront asks for by a variable: a listing. */
const longestPage = 24;

/** What a question costs at most, whatever the storefront sends with it. */
export function costOf(schema: GraphQLSchema, text: string): number {
  const document = graphql.parse(text);
  const operation = graphql.getOperationAST(document);
  if (!operation) throw new Error(`No operation: ${text}`);
  const variables: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const known = graphql.typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (known) variables[variable.name.value] = sampleValue(known);
  }
  const found = cost(schema, document, operation, variables);
  if (found === undefined) throw new Error(`Its variables do not fit: ${text}`);
  return found;
}

/** Some value of a type, with the longest page that it can ask for. */
export function sampleValue(type: GraphQLInputType): unknown {
  const plain = graphql.getNullableType(type);
  if (graphql.isListType(plain)) return [sampleValue(plain.ofType)];
  if (graphql.isEnumType(plain)) return plain.getValues()[0]?.name;
  if (graphql.isInputObjectType(plain))
    return Object.fromEntries(
      Object.values(plain.getFields())
        .filter(({ name, type: inner }) => name === "take" || graphql.isNonNullType(inner))
        .map(({ name, type: inner }) => [name, sampleValue(inner)]),
    );
  const values: Record<string, unknown> = {
    // Of nothing: what is refused may not depend on what an earlier test left.
    ID: "2000000000",
    Int: longestPage,
    Money: longestPage,
    Float: 1,
    Boolean: true,
    JSON: {},
    DateTime: "2026-11-22T00:00:00Z",
  };
  return values[String(plain)] ?? "1";
}
