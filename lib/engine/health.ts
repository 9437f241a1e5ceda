import "server-only";
import { z } from "zod";
import { graphql } from "@/contracts/shop";
import { defaultLocale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ask, engineUrl } from "./client";

const pingQuery = graphql(`
  query Ping { variantAvailability(variantIds: []) { variantId } }
`);

/** Whether the engine and its database answer within two seconds. */
export async function isEngineReady(): Promise<boolean> {
  try {
    await ask({
      // Uncached in the engine: it goes all the way to the database.
      query: pingQuery,
      language: languageOf(defaultLocale),
      market: marketOf(defaultLocale),
      timeoutMs: 2000,
    });
    return true;
  } catch {
    return false;
  }
}

export interface Parts {
  engine: "ready" | "unreachable";
  /** Seen through the engine alone: unknown while that is away. */
  database: "ready" | "unreachable" | "unknown";
}

/** Which of the parts behind the storefront serve, within two seconds. */
export async function getParts(): Promise<Parts> {
  const [ready, runs] = await Promise.all([isEngineReady(), runsEngine()]);
  if (ready) return { engine: "ready", database: "ready" };
  if (runs) return { engine: "ready", database: "unreachable" };
  return { engine: "unreachable", database: "unknown" };
}

/** Whether the engine's process answers at all: what it says here, it says without its database. */
async function runsEngine(): Promise<boolean> {
  const signal = AbortSignal.timeout(2000);
  const response = await fetch(engineUrl("health"), { signal, cache: "no-store" }).catch(
    () => undefined,
  );
  return response?.ok ?? false;
}

const orderHealth = z.object({
  /** When the engine last looked for orders that do not add up; null before it ever did. */
  checkedAt: z.string().nullable(),
  /** How many of them people have to look at, by what is wrong. */
  open: z.record(z.string(), z.number()),
  /** How many the engine has put right by itself in the last day. */
  mended: z.number(),
});
export type OrderHealth = z.infer<typeof orderHealth>;

/** Whether money, stock and pickups of all orders fit together; null when the engine does not say. */
export async function getOrderHealth(): Promise<OrderHealth | null> {
  const signal = AbortSignal.timeout(2000);
  const response = await fetch(engineUrl("order-health"), { signal, cache: "no-store" }).catch(
    () => undefined,
  );
  const body: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  return orderHealth.safeParse(body).data ?? null;
}
