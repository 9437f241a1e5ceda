import path from "node:path";
import { type Env, readEnv } from "../../commerce/env";
import { keepSecrets, readSecrets, type Secrets, settingsOf } from "../../commerce/secrets";
import { addressOf } from "../../commerce/this-machine";
import { openedShop } from "../shop/opened-shop";
import { writeEngineSettings } from "../shop/write-shop";
import { Claim } from "./claim";

export interface EngineOptions {
  port: number;
  /** Folder of the embedded database, uploads and secrets. */
  data: string;
  storefrontUrl: string;
  /** Settings of the engine's process. */
  env?: Record<string, string>;
  /** Whether to fill the demonstration's catalogue in; only an embedded database by default. */
  demo?: boolean;
  /** The data folder, when it is taken already. */
  claim?: Claim | undefined;
  /**
   * The file in the data folder that tells the engine of its shop. An engine that is started again
   * reads it again, so a command beside it has one of its own.
   */
  shopFile?: string;
  /** Called when a part ended in a way that no new start can help. */
  onHopeless?: () => void;
}

/** What is known of an engine before it runs. */
export interface EngineSettings {
  url: string;
  read: Env;
  secrets: Secrets & { database?: string };
  /** The data folder, where the database is embedded. */
  claim: Claim | undefined;
  /** What its process is started with, besides the database's address. */
  env: Record<string, string>;
}

/** Reads an engine's settings, takes its data folder, and finds or makes its secrets. */
export async function settleEngine(options: EngineOptions): Promise<EngineSettings> {
  const given = {
    // GraphQL checks every value twice otherwise.
    NODE_ENV: "production" as const,
    SHOP_SETTINGS: path.join(path.resolve(options.data), options.shopFile ?? "shop.json"),
    ...options.env,
    MARU_DATA: options.data,
    COMMERCE_PORT: String(options.port),
    STOREFRONT_URL: options.storefrontUrl,
  };
  const read = readEnv({ ...process.env, ...given });
  const url = addressOf(read.COMMERCE_HOST, options.port);
  const tellShop = () => writeEngineSettings(given.SHOP_SETTINGS, openedShop());
  if (read.DATABASE_URL) {
    const secrets = readSecrets(read);
    tellShop();
    return { url, read, secrets, claim: undefined, env: { ...given, ...settingsOf(secrets) } };
  }
  const claim = options.claim ?? (await Claim.take(read.MARU_DATA));
  const secrets = keepSecrets(read);
  tellShop();
  return { url, read, secrets, claim, env: { ...given, ...settingsOf(secrets) } };
}
