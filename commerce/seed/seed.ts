import {
  type RequestContext,
  TransactionalConnection,
  User,
  type VendureConfig,
} from "@vendure/core";
import { openShop } from "../import/open-shop";
import { Writer } from "../import/write/writer";
import type { MarketDefinition } from "../plugins/markets/markets";
import { RevalidationPlugin } from "../plugins/revalidation/revalidation.plugin";
import { importCollections } from "./import-collections";
import { importDictionaries } from "./import-dictionaries";
import { importLocations } from "./import-locations";
import { importPages } from "./import-pages";
import { importProducts } from "./import-products";
import type { Opening } from "./opening";
import { SeedRecords } from "./records/seed-records";
import type { Catalogue } from "./schema";
import { setupBins } from "./setup-bins";
import { setupMarkets } from "./setup-markets";
import { setupPeople, setupRoles } from "./setup-people";
import { type SellingContext, setupSampleCoupon, setupSelling } from "./setup-selling";
import { setupStock } from "./setup-stock";
import { setupWarehouses } from "./setup-warehouses";

export interface SeedOptions {
  opening: Opening;
  /** The languages of the shop. */
  languages: readonly string[];
  markets: readonly MarketDefinition[];
  /** Whether sample people and the sample coupon belong into this shop. */
  samples: boolean;
  /** Noted as the state that the shop has now. */
  hash: string;
  /** Puts back what merchants changed and deleted: `look` only says what that would be. */
  reset?: "look" | "do";
}

export interface SeedResult {
  /** How many products were written or compared. */
  products: number;
  /** What a reset puts back: fields by `<kind> <code>`. */
  putBack: ReadonlyMap<string, readonly string[]>;
}

/** What a look is ended with, so that nothing of it is kept. */
class OnlyLooked extends Error {}

/**
 * Makes what the shop needs to sell, and fills it from its catalogue, if any. One transaction has
 * all of it, with the records of what it wrote. It may run any number of times. What merchants
 * changed or deleted stays as they left it. All else is brought up to the catalogue.
 */
export async function seedShop(
  config: VendureConfig,
  superadmin: string,
  catalogue: Catalogue | undefined,
  options: SeedOptions,
): Promise<SeedResult> {
  // The seed announces itself when it is done: its own process would hear it while it closes.
  const plugins = config.plugins?.filter((plugin) => plugin !== RevalidationPlugin);
  const own = { ...config, ...(plugins && { plugins }) };
  const { app, ctx: started } = await openShop(own, superadmin);
  const connection = app.get(TransactionalConnection);
  let result: SeedResult | undefined;
  try {
    await connection.withTransaction(started, async (ctx) => {
      const em = connection.getRepository(ctx, User).manager;
      const records = await SeedRecords.open(em, { reset: options.reset !== undefined });
      const writer = new Writer(em, records, options.languages);
      const products = await fill({ app, writer, ctx }, catalogue, options);
      result = { products, putBack: records.putBack };
      if (options.reset === "look") throw new OnlyLooked();
      // Storefronts that ask later hear it; open ones are told when this process is done.
      await em.query("INSERT INTO storefront_change (tag) VALUES ('shop')");
      await records.save(em);
      await em.query("DELETE FROM maru_seed");
      await em.query("INSERT INTO maru_seed (hash) VALUES ($1)", [options.hash]);
    });
  } catch (error) {
    if (!(error instanceof OnlyLooked)) throw error;
  } finally {
    await app.close();
  }
  if (!result) throw new Error("The seed ended without a result.");
  return result;
}

async function fill(
  { app, writer, ctx }: Pick<SellingContext, "app" | "writer"> & { ctx: RequestContext },
  catalogue: Catalogue | undefined,
  { opening, samples, markets }: SeedOptions,
): Promise<number> {
  const { channels, taxCategory } = await setupMarkets(app, writer, ctx, opening, markets);
  const selling = { app, writer, ctx, channels };
  await setupSelling(selling, opening, markets);
  await setupRoles(selling);
  if (!catalogue) {
    await setupWarehouses(writer, channels, markets);
    return 0;
  }
  const dictionaries = await importDictionaries(writer, catalogue, channels.all);
  const locations = await importLocations(writer, catalogue.locations, channels, markets);
  const optionNames = new Map(
    [...catalogue.options].flatMap(([group, { values }]) =>
      Object.entries(values).map(([value, names]) => [`${group}.${value}`, names] as const),
    ),
  );
  const context = { ...dictionaries, channels, taxCategory, optionNames };
  const count = await importProducts(writer, catalogue.products, context);
  await setupStock(writer, catalogue.products, locations);
  await setupBins(writer, locations);
  await importCollections(writer, catalogue.collections, dictionaries.facetValues, channels.all);
  await importPages(selling, catalogue.pages);
  if (samples) {
    await setupPeople(selling);
    await setupSampleCoupon(selling);
  }
  return count;
}
