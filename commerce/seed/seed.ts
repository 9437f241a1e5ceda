import {
  bootstrapWorker,
  ChannelService,
  RequestContextService,
  TaxCategory,
  TransactionalConnection,
  User,
  type VendureConfig,
} from "@vendure/core";
import { withoutTasks } from "../without-tasks";
import { importCollections } from "./import-collections";
import { importDictionaries } from "./import-dictionaries";
import { importLocations } from "./import-locations";
import { importProducts } from "./import-products";
import type { Catalogue } from "./schema";
import { setupMarkets, taxCategoryName } from "./setup-markets";
import { setupPeople } from "./setup-people";
import { setupSampleCoupon, setupSelling } from "./setup-selling";
import { setupShelves } from "./setup-shelves";

export interface SeedOptions {
  /** The catalogue's folder. */
  root: string;
  /** Whether sample people and the sample coupon belong into this shop. */
  samples: boolean;
}

/**
 * Fills the shop from the catalogue. It may run any number of times: what is there is brought up
 * to its file, and what merchants change (stock, delivery, payment, people) is left as it is.
 * @returns how many products were written
 */
export async function seed(
  config: VendureConfig,
  superadmin: string,
  catalogue: Catalogue,
  { root, samples }: SeedOptions,
): Promise<number> {
  const { app } = await bootstrapWorker(withoutTasks(config));
  const connection = app.get(TransactionalConnection);
  const user = await connection.rawConnection.getRepository(User).findOneOrFail({
    where: { identifier: superadmin },
    relations: { roles: { channels: true } },
  });
  const contexts = app.get(RequestContextService);
  const started = await contexts.create({ apiType: "admin", user });
  const written = await connection.withTransaction(started, async (ctx) => {
    const em = connection.getRepository(ctx, User).manager;
    // Two seeds at once (two engines starting) would insert everything twice.
    await em.query("SELECT pg_advisory_xact_lock(7204001)");
    const channels = await setupMarkets(app, em, ctx, root);
    const dictionaries = await importDictionaries(em, catalogue, channels);
    const locations = await importLocations(em, catalogue.locations, channels);
    const taxCategory = await em.findOneByOrFail(TaxCategory, { name: taxCategoryName });
    const optionNames = new Map(
      [...catalogue.options].flatMap(([group, { values }]) =>
        Object.entries(values).map(([value, names]) => [`${group}.${value}`, names] as const),
      ),
    );
    const context = { ...dictionaries, channels, locations, taxCategory, optionNames };
    const count = await importProducts(em, catalogue.products, context);
    await importCollections(em, catalogue.collections, dictionaries.facetValues, channels);
    return count;
  });
  const channels = (await app.get(ChannelService).findAll(started)).items;
  const home = {
    app,
    connection,
    ctx: await contexts.create({ apiType: "admin", user }),
    channels,
  };
  await setupSelling(home, root);
  if (samples) {
    await setupPeople(home);
    await setupSampleCoupon(home);
  }
  await setupShelves(home);
  await app.close();
  return written;
}
