import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Env } from "./env";

export interface Secrets {
  cookie: string;
  revalidate: string;
  /** Signs pickup passes and links. */
  pickup: string;
  /** The key is made of it that browsers of staff subscribe with, and keys of receivers. */
  push: string;
  /** None where the owner comes by a link: no one signs in to the engine's own account then. */
  superadminPassword?: string;
}

const settingOf = {
  cookie: "COOKIE_SECRET",
  revalidate: "REVALIDATE_SECRET",
  pickup: "PICKUP_SECRET",
  push: "PUSH_SECRET",
  superadminPassword: "SUPERADMIN_PASSWORD",
} as const satisfies Record<keyof Secrets, keyof Env>;

const shared = ["cookie", "revalidate", "pickup"] as const;

/** The settings that a process which is one of several must be given, and is not. */
export function missingSecrets(env: Env): string[] {
  return shared.map((name) => settingOf[name]).filter((setting) => env[setting] === undefined);
}

/** The secrets as settings, for a process that shall agree with this one. */
export function settingsOf(secrets: Secrets): Record<string, string> {
  const all = Object.entries(settingOf) as [keyof Secrets, string][];
  return Object.fromEntries(
    all.flatMap(([name, setting]) => {
      const secret = secrets[name];
      return secret === undefined ? [] : [[setting, secret]];
    }),
  );
}

/**
 * The secrets of a process that may be one of several. All are given to it: if each made its own,
 * one would refuse another's passes.
 * @throws Error naming every setting that is missing
 */
export function readSecrets(env: Env): Secrets {
  const missing = missingSecrets(env);
  if (missing.length > 0)
    throw new Error(
      `Processes on one database share their secrets. Set ${missing.join(", ")} to the same values everywhere.`,
    );
  const password = env.SUPERADMIN_PASSWORD;
  return {
    cookie: env.COOKIE_SECRET ?? "",
    revalidate: env.REVALIDATE_SECRET ?? "",
    pickup: env.PICKUP_SECRET ?? "",
    // Shops of before have none: theirs is made of one that all processes share anyway.
    push: env.PUSH_SECRET ?? env.PICKUP_SECRET ?? "",
    ...(password !== undefined && { superadminPassword: password }),
  };
}

/**
 * The secrets of a shop with an embedded database, which has one engine. They come from the
 * environment, or are made once and kept in the data folder. Only its owner can read them, so a
 * bare clone never has a known password.
 */
export function keepSecrets(env: Env): Secrets & { database: string } {
  const file = path.join(env.MARU_DATA, "secrets.json");
  const kept = readKept(file);
  const whyNot = whyNoPassword(env.MARU_DATA, kept);
  if (whyNot) throw new Error(`Maru does not start: ${whyNot}`);
  const make = () => randomBytes(24).toString("base64url");
  const secretOf = (name: keyof Secrets) => env[settingOf[name]] ?? kept[name] ?? make();
  const secrets = {
    cookie: secretOf("cookie"),
    revalidate: secretOf("revalidate"),
    pickup: secretOf("pickup"),
    push: secretOf("push"),
    superadminPassword: secretOf("superadminPassword"),
    database: kept.database ?? make(),
  };
  if (JSON.stringify(kept) !== JSON.stringify(secrets)) {
    mkdirSync(env.MARU_DATA, { recursive: true });
    writeDurably(file, JSON.stringify(secrets, null, 2));
  }
  return secrets;
}

/**
 * Why an embedded database cannot be opened: it is there, and its password is not. A new password
 * would not open it, and would hide that the file is gone.
 */
export function whyNoPassword(folder: string, kept: { database?: unknown }): string | undefined {
  const data = path.join(folder, "postgres");
  if (kept.database !== undefined || !existsSync(path.join(data, "PG_VERSION"))) return undefined;
  return `${data} is a database, and ${path.join(folder, "secrets.json")} has no password for it. Bring that file back from a backup. Nothing was changed.`;
}

/** After a crash or a power cut the old file is there, or the new one, never half of it. */
function writeDurably(file: string, text: string): void {
  const fresh = `${file}.new`;
  onDisk(fresh, "w", (opened) => writeFileSync(opened, text));
  renameSync(fresh, file);
  // The new name is in the folder, which is written apart.
  onDisk(path.dirname(file), "r");
}

/** Opens a file or a folder, and waits until what is done to it is on the disk. */
function onDisk(at: string, flags: "w" | "r", work?: (opened: number) => void): void {
  const opened = openSync(at, flags, 0o600);
  try {
    work?.(opened);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function readKept(file: string): Partial<Secrets & { database: string }> {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new Error(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
