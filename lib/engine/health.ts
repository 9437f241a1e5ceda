import "server-only";
import type { OrderHealth } from "@/contracts/routes";
import { graphql } from "@/contracts/shop";
import { defaultLocale, languageOf, marketOf } from "@/lib/i18n/locales";
import { engineUrl, queryEngine } from "./client";
import { queryRoute } from "./query-route";

const pingQuery = graphql(`
  query Ping { variantAvailability(variantIds: []) { variantId } }
`);

/** Whether the engine and its database answer within two seconds. */
export async function isEngineReady(): Promise<boolean> {
  try {
    await queryEngine({
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

/** What the engine says of the health of all orders; null when it says nothing. */
export async function getOrderHealth(): Promise<OrderHealth | null> {
  const answer = await queryRoute("order-health");
  return answer.ok ? answer.value : null;
}
