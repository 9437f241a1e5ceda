import { BcryptPasswordHashingStrategy } from "@vendure/core";
import type { Client } from "pg";
import type { Env } from "../env";
import { readShop } from "../shop";
import { isOnlyThisMachine } from "../this-machine";
import { sampleEmails, samplePassword } from "./sample-people";
import { isEmbedded, isPublic } from "./samples-belong";

/** Vendure's own default and the demonstration's. */
export const knownPasswords: string[] = [samplePassword, "superadmin"];

/**
 * Refuses to open a shop that strangers can enter with a password from the documentation. A shop
 * that asks for samples opens with a warning, unless its address is public.
 * @throws Error naming the accounts and what to do
 */
export async function refuseKnownPasswords(client: Client, env: Env): Promise<void> {
  const asked = env.MARU_SAMPLES === "1";
  if (!asked && isOnlyThisMachine(env) && (await isEmbedded(client, env))) return;
  const samples = await sampleEmails(client, readShop().folder);
  const names = await whoHasKnownPassword(client, [...samples, env.SUPERADMIN_USERNAME]);
  if (names.length === 0) return;
  const list = names.join(", ");
  if (asked && !isPublic(env)) {
    console.warn(`Warning: MARU_SAMPLES=1. Passwords that everybody can read open: ${list}`);
    return;
  }
  throw new Error(
    `The shop does not open: passwords that everybody can read open these accounts: ${list}
- MARU_SAMPLES=0 removes the sample people, events and the sample coupon at the next start.
- Or give each account a new password while only this machine reaches the shop.${isPublic(env) ? "" : "\n- Or MARU_SAMPLES=1 opens it with them to all who reach it, with a warning at each start."}`,
  );
}

async function whoHasKnownPassword(client: Client, identifiers: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    `SELECT u.identifier AS name, m."passwordHash" AS hash FROM "user" u
     JOIN authentication_method m ON m."userId" = u.id AND m."passwordHash" <> ''
     WHERE u."deletedAt" IS NULL AND u.identifier = ANY($1) ORDER BY u.id`,
    [identifiers],
  );
  const strategy = new BcryptPasswordHashingStrategy();
  const found: string[] = [];
  for (const { name, hash } of rows) {
    const matches = await Promise.all(
      knownPasswords.map((password) => strategy.check(password, hash)),
    );
    if (matches.includes(true)) found.push(name);
  }
  return found;
}
