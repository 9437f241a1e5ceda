import path from "node:path";
import type { Client } from "pg";
import { isLoopback, type StorefrontReach } from "../../contracts/loopback";
import type { Env } from "../env";
import { isOnlyThisMachine } from "../this-machine";

type Reach = StorefrontReach & Pick<Env, "COMMERCE_HOST" | "MARU_SAMPLES" | "MARU_DATA">;

/** Whether the shop has a public address: strangers open it, whatever it listens on. */
export function isPublic({ STOREFRONT_URL }: Pick<Env, "STOREFRONT_URL">): boolean {
  return !isLoopback(new URL(STOREFRONT_URL).hostname);
}

/**
 * Whether sample people, events and the sample coupon belong into a shop. They do where only this
 * machine reaches its embedded database, or where `MARU_SAMPLES=1` asks for them. A shop with a
 * public address never has them.
 */
export function samplesBelong(env: Reach, isEmbedded: boolean): boolean {
  if (env.MARU_SAMPLES === "0" || isPublic(env)) return false;
  return env.MARU_SAMPLES === "1" || (isEmbedded && isOnlyThisMachine(env));
}

/**
 * Whether a storefront may show the shop of this engine. One that others reach shows none with
 * sample people in it, wherever the engine itself listens.
 */
export function mayShow(
  env: Reach,
  isEmbedded: boolean,
  { HOST, STOREFRONT_URL, TRUST_PROXY }: StorefrontReach,
): boolean {
  const shown = { ...env, HOST, STOREFRONT_URL, TRUST_PROXY };
  return !samplesBelong(env, isEmbedded) || samplesBelong(shown, isEmbedded);
}

/**
 * Whether a trial has sample people only because this machine alone reaches it. No one asked for
 * them, so all who come another way are refused.
 */
export function isShutToOthers(env: Pick<Reach, "MARU_SAMPLES">, isTrial: boolean): boolean {
  return isTrial && env.MARU_SAMPLES === undefined;
}

/** Whether a database is the embedded one of the data folder: it says itself where its files are. */
export async function isEmbedded(client: Client, { MARU_DATA }: Reach): Promise<boolean> {
  const { rows } = await client
    .query<{ folder: string; name: string }>(
      "SELECT current_setting('data_directory') AS folder, current_database() AS name",
    )
    // Who may not read the setting is no owner of the server.
    .catch(() => ({ rows: [] }));
  const [found] = rows;
  return found?.name === "maru" && path.resolve(found.folder) === path.join(MARU_DATA, "postgres");
}
