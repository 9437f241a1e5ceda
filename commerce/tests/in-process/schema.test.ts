import { readFileSync } from "node:fs";
import path from "node:path";
import type { INestApplication } from "@nestjs/common";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/run/build";
import { freePort } from "../../../scripts/run/ports";
import { graphql, openServer } from "./compiled-engine";

// The engine answers no introspection, so one is started that hands its schemas out.
const served: GraphQLSchema[] = [];
let engine: INestApplication;

beforeAll(async () => {
  const keep = async ({ schema }: { schema: GraphQLSchema }) => void served.push(schema);
  engine = await openServer(await freePort(), [{ serverWillStart: keep }]);
});
afterAll(() => engine.close());

// Only its libraries' scalars say more of themselves when they run.
const described = /(?:"""[^"]*"""\n)?(scalar \w+)(?: @.*)?/g;
const printed = (schema: GraphQLSchema) =>
  `${graphql.printSchema(graphql.lexicographicSortSchema(schema))}\n`.replace(described, "$1");

describe("the committed schema", () => {
  it.each(["shop", "admin"])("is that of the %s API which the engine serves", (api) => {
    const file = path.join(root, `contracts/schema/${api}.graphql`);
    expect(served.map(printed)).toContain(readFileSync(file, "utf8"));
  });
});
