import type { INestApplicationContext } from "@nestjs/common";
import type { RequestContext } from "@vendure/core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { core, openServices } from "./compiled-engine";

const size = 3;
let app: INestApplicationContext;

beforeAll(async () => {
  app = await openServices({ DATABASE_POOL: String(size) });
});
afterAll(async () => {
  vi.useRealTimers();
  await app.close();
});

/** What pricing an order asks of markets, zones and taxes. */
async function read(ctx: RequestContext): Promise<unknown[]> {
  const zones = await app.get(core.ZoneService).getAllWithMembers(ctx);
  const market = await app.get(core.ChannelService).getChannelFromToken(ctx.channel.token);
  const [zone] = zones;
  const [category] = (await app.get(core.TaxCategoryService).findAll(ctx)).items;
  if (!zone || !category) throw new Error("There is no zone, or no tax category.");
  const rate = await app.get(core.TaxRateService).getApplicableTaxRate(ctx, zone, category);
  return [zone.id, market.code, rate.value];
}

it("never has those that hold all connections wait for one more", async () => {
  const ctx = await app.get(core.RequestContextService).create({
    apiType: "shop",
    channelOrToken: "kr",
  });
  const before = await read(ctx);
  const connection = app.get(core.TransactionalConnection);
  // What the engine remembers for a while is old now.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 });
  let begun = 0;
  let open: (value?: unknown) => void = () => undefined;
  const allBegun = new Promise((resolve) => {
    open = resolve;
  });
  const withinThem = Array.from({ length: size }, () =>
    connection.withTransaction(ctx, async (tx) => {
      await connection.getRepository(tx, core.Order).query("SELECT 1");
      if (++begun === size) open();
      await allBegun;
      // One outside asks first, and gets a connection only when one of these has ended.
      outside ??= read(ctx);
      return read(tx);
    }),
  );
  let outside: Promise<unknown[]> | undefined;
  for (const answer of await Promise.all(withinThem)) expect(answer).toEqual(before);
  expect(await outside).toEqual(before);
});
