import { addressOf } from "../../commerce/this-machine";
import { openedShop } from "../shop/opened-shop";
import { writeSources } from "../shop/write-shop";
import { buildStorefront, isStorefrontBuilt } from "./build";
import type { Claim } from "./claim";
import { type Engine, openEngine } from "./engine";
import { settleEngine } from "./engine-settings";
import { storefrontName, storefrontPart, untilHealthy } from "./storefront";

export interface ShopOptions {
  port: number;
  /** Where the storefront listens: this machine only, unless said otherwise. */
  host?: string;
  commercePort: number;
  /** Folder of the embedded database, uploads and secrets. */
  data: string;
  /** The public address; the one on this machine by default. */
  storefrontUrl?: string;
  /** Whether to fill the demonstration's catalogue in; only an embedded database by default. */
  demo?: boolean;
  mode: "start" | "dev";
  /** The provider whose stand-in stands beside the engine, for trials. */
  sandbox?: "stripe" | undefined;
  /** The data folder, when it is taken already. */
  claim?: Claim | undefined;
  /** Called when a part ended in a way that no new start can help. */
  onHopeless?: () => void;
}

export interface Shop {
  storefrontUrl: string;
  engine: Engine;
  stop(): Promise<void>;
}

/** How long a left-over storefront may take to close, in milliseconds. */
const patienceMs = 5_000;

/**
 * Opens the whole shop: database, schema, demonstration data, engine, storefront. Each is started
 * again whenever it ends by itself. A storefront that is built already shows its pages at once.
 * @throws Error when a part does not start; everything that had started is ended then
 */
export async function openShop(options: ShopOptions): Promise<Shop> {
  const { port, host = "127.0.0.1", mode } = options;
  const storefrontUrl = options.storefrontUrl ?? `http://localhost:${port}`;
  const sandbox = await openSandbox(options, () => settled.url);
  const engineOptions = {
    ...options,
    port: options.commercePort,
    storefrontUrl,
    env: { HOST: host, ...sandbox?.env },
  };
  await writeSources(openedShop());
  const settled = await settleEngine(engineOptions);
  const { claim, read, secrets, url } = settled;
  const { part: storefront, env } = storefrontPart({
    port,
    host,
    mode,
    env: {
      COMMERCE_API_URL: `${url}/shop-api`,
      REVALIDATE_SECRET: secrets.revalidate,
      STOREFRONT_URL: storefrontUrl,
    },
    onLaunch: ({ pid }) => pid && claim?.note(pid, { name: storefrontName, patienceMs }),
    onHopeless: () => options.onHopeless?.(),
  });
  // Which shop the static pages were rendered from: another database means another shop.
  const origin = read.DATABASE_URL ?? options.data;
  let engine: Engine | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    claim?.close();
    stopping ??= storefront.stop().then(async () => {
      await engine?.stop();
      await sandbox?.close();
      claim?.release();
    });
    return stopping;
  };
  try {
    const built = mode === "dev" || isStorefrontBuilt(origin);
    const early = built ? storefront.open() : undefined;
    // It is awaited below; that the engine fails first must not leave it unheard.
    early?.catch(() => undefined);
    engine = await openEngine(engineOptions, settled);
    if (!built) await buildStorefront(env, origin);
    await (early ?? storefront.open());
    await untilHealthy(addressOf(host, port));
  } catch (error) {
    await stop();
    throw error;
  }
  return { storefrontUrl, engine, stop };
}

/** A provider's stand-in, where it is asked for. Nothing of it is loaded without. */
async function openSandbox({ sandbox, data }: ShopOptions, engineUrl: () => string) {
  if (sandbox !== "stripe") return undefined;
  const { openStripeSandbox } = await import("../testing/stripe/sandbox");
  return openStripeSandbox({ data, engineUrl });
}
