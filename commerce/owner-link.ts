import type { Client } from "pg";
import type { Env } from "./env";
import { newToken, tokenHash } from "./plugins/owner/token";
import { addressOf } from "./this-machine";

/** How long a link is good for. */
const minutes = 60;

/**
 * Gives a shop without an owner a link, at its first start. Its password may come from the
 * environment instead; later starts only say what is missing.
 * @param isPasswordMadeUp whether no one has been told the password in the environment
 * @returns what the person at the terminal is told
 */
export async function welcomeOwner(
  client: Client,
  env: Env,
  isPasswordMadeUp: boolean,
): Promise<string | undefined> {
  const hasPassword = env.SUPERADMIN_PASSWORD && !isPasswordMadeUp;
  if (hasPassword || env.COMMERCE_ROLE === "worker") return undefined;
  if (await hasOwner(client, env)) return undefined;
  const { rowCount } = await client.query("SELECT 1 FROM owner_link LIMIT 1");
  if (!rowCount) return makeOwnerLink(client, env);
  return `The shop has no owner yet. A new link: ${ownerCommand()}`;
}

/** Makes a link by which one person becomes an owner; earlier ones work no longer. */
export async function makeOwnerLink(client: Client, env: Env): Promise<string> {
  const token = newToken();
  await client.query("BEGIN");
  await client.query(`DELETE FROM owner_link WHERE "usedAt" IS NULL`);
  await client.query(
    `INSERT INTO owner_link ("tokenHash", "expiresAt")
     VALUES ($1, now() + make_interval(mins => $2))`,
    [tokenHash(token), minutes],
  );
  await client.query("COMMIT");
  const { COMMERCE_HOST: host, COMMERCE_PORT: port } = env;
  // What follows # is sent to no server, and so stands in no log of one.
  return `Become the owner of this shop. The link works once, for ${minutes} minutes:

  ${addressOf(host, port)}/owner#${token}

From another machine, first: ssh -L ${port}:127.0.0.1:${port} <this machine>
A new link: ${ownerCommand()}`;
}

/** The command for another link, for the shop that is open now. */
function ownerCommand({ MARU_SHOP, MARU_DATA } = process.env): string {
  const named = Object.entries({ MARU_SHOP, MARU_DATA: MARU_SHOP && MARU_DATA });
  const set = named.flatMap(([name, value]) => (value ? [`${name}='${value}'`] : []));
  return [...set, "npm run setup:owner"].join(" ");
}

/**
 * Whether a person can run the shop. Such a person is an owner by a link or made by one. So is one
 * who has signed in by the password from the environment. The engine makes that account in any
 * case.
 */
export async function hasOwner(client: Client, env: Env): Promise<boolean> {
  const { rows } = await client.query<{ has: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM "user" u
       JOIN user_roles_role l ON l."userId" = u.id JOIN role r ON r.id = l."roleId"
       WHERE r.code = '__super_admin_role__' AND u."deletedAt" IS NULL
         AND (u.identifier <> $1 OR u."lastLogin" IS NOT NULL)) AS has`,
    [env.SUPERADMIN_USERNAME],
  );
  return rows[0]?.has ?? false;
}
