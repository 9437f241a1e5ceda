import type { INestApplicationContext } from "@nestjs/common";
import { afterAll, beforeAll, expect, it } from "vitest";
import { core, openServices } from "./compiled-engine";

let app: INestApplicationContext;

beforeAll(async () => {
  app = await openServices();
});
afterAll(async () => {
  await app.close();
});

it("make the schema that the entities describe", async () => {
  const { rawConnection } = app.get(core.TransactionalConnection);
  const { upQueries } = await rawConnection.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
