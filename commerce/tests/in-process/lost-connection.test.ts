import type { INestApplicationContext } from "@nestjs/common";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sql } from "../shopping";
import { core, openServices } from "./compiled-engine";

let app: INestApplicationContext;

beforeAll(async () => {
  app = await openServices();
});
afterAll(() => app.close());

it("writes nothing more of a transaction that is lost, whatever swallowed its error", async () => {
  const connection = app.get(core.TransactionalConnection);
  const ctx = await app.get(core.RequestContextService).create({
    apiType: "admin",
    channelOrToken: "kr",
  });
  const name = `Lost ${Date.now()}`;
  const work = connection.withTransaction(ctx, async (tx) => {
    const repository = connection.getRepository(tx, core.Facet);
    const [{ pid }] = await repository.query("SELECT pg_backend_pid() AS pid");
    await sql("SELECT pg_terminate_backend($1, 10000)", [pid]);
    // As Vendure's own copies of taxes and zones do when they cannot be read anew.
    await repository.query("SELECT 1").catch(() => undefined);
    await connection.withTransaction(tx, (inner) =>
      connection
        .getRepository(inner, core.Seller)
        .save(new core.Seller({ name, customFields: {} })),
    );
  });
  await expect(work).rejects.toThrow();
  expect(await sql("SELECT 1 FROM seller WHERE name = $1", [name])).toEqual([]);
});
