import { addressOf } from "../../commerce/this-machine";
import { buildStorefront, next, root } from "./build";
import { type Engine, openEngine } from "./engine";
import { launch, stopAll } from "./processes";

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
}

export interface Shop {
  storefrontUrl: string;
  engine: Engine;
  stop(): Promise<void>;
}

/** Longer than proxies and clients keep a connection: none is closed while a request is on its way. */
const keepAlive = ["--keepAliveTimeout", "75000"];

/**
 * Opens the whole shop: database, schema, demonstration data, engine, storefront.
 * @throws Error with what to change when a port is taken or a part does not start; everything
 * that had started is ended then.
 */
export async function openShop(options: ShopOptions): Promise<Shop> {
  const host = options.host ?? "127.0.0.1";
  const storefrontUrl = options.storefrontUrl ?? `http://localhost:${options.port}`;
  const engine = await openEngine({
    port: options.commercePort,
    data: options.data,
    storefrontUrl,
    env: { HOST: host },
    ...(options.demo === undefined ? {} : { demo: options.demo }),
  });
  let stopping: Promise<void> | undefined;
  const stopShop = () => (stopping ??= stopAll().then(engine.stop));
  const env = {
    COMMERCE_API_URL: `${engine.url}/shop-api`,
    REVALIDATE_SECRET: engine.revalidateSecret,
    STOREFRONT_URL: storefrontUrl,
    HOST: host,
  };
  try {
    // Which shop the static pages were rendered from: another database means another shop.
    const shop = process.env.DATABASE_URL ?? options.data;
    if (options.mode === "start") await buildStorefront(env, shop);
    const storefront = launch({
      name: "The storefront",
      script: next,
      args: [
        options.mode,
        root,
        "-H",
        host,
        "-p",
        String(options.port),
        ...(options.mode === "start" ? keepAlive : []),
      ],
      env,
      stdio: ["ignore", options.mode === "dev" ? "inherit" : "ignore", "inherit"],
    });
    const parts = [
      { name: "engine", child: engine.process },
      { name: "storefront", child: storefront },
    ];
    for (const { name, child } of parts)
      child.once("exit", (code) => {
        if (stopping) return;
        console.error(`The ${name} ended unexpectedly (${code}).`);
        stopShop().then(() => process.exit(1));
      });
    await untilHealthy(`${addressOf(host, options.port)}/api/health`);
  } catch (error) {
    await stopShop();
    throw error;
  }
  return { storefrontUrl, engine, stop: stopShop };
}

/** Waits until the health address answers 200; throws with its last answer after a minute. */
async function untilHealthy(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline)
      throw new Error(`${url}: ${response ? await response.text() : "no answer"}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
