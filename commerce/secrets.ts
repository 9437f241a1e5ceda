import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Env } from "./env";

export interface Secrets {
  cookie: string;
  revalidate: string;
  /** Signs pickup passes and links. */
  pickup: string;
  /** Shared with tills and ERPs that report stock. */
  stockFeed: string;
  superadminPassword: string;
  database: string;
}

/**
 * Secrets come from the environment; what is not set there is made once and kept in the data
 * folder, readable by its owner only, so that a bare clone is never open with a known password.
 */
export function readSecrets(env: Env): Secrets {
  const file = path.join(env.MARU_DATA, "secrets.json");
  const kept = readKept(file);
  const make = () => randomBytes(24).toString("base64url");
  const secrets: Secrets = {
    cookie: env.COOKIE_SECRET ?? kept.cookie ?? make(),
    revalidate: env.REVALIDATE_SECRET ?? kept.revalidate ?? make(),
    pickup: env.PICKUP_SECRET ?? kept.pickup ?? make(),
    stockFeed: env.STOCK_FEED_SECRET ?? kept.stockFeed ?? make(),
    superadminPassword: env.SUPERADMIN_PASSWORD ?? kept.superadminPassword ?? make(),
    database: kept.database ?? make(),
  };
  if (JSON.stringify(kept) !== JSON.stringify(secrets)) {
    mkdirSync(env.MARU_DATA, { recursive: true });
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  return secrets;
}

function readKept(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new Error(`Cannot read ${file}: ${String(error)}`);
  }
}
