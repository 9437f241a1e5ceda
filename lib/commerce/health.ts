import "server-only";
import { z } from "zod";
import { defaultPair, languageOf, marketOf } from "@/lib/i18n/pairs";
import { ask, EngineUnreachableError } from "./client";

/** Whether the engine and its database answer within two seconds. */
export async function isEngineReady(): Promise<{ ready: true } | { ready: false; reason: string }> {
  try {
    await ask({
      // Uncached in the engine: it goes all the way to the database.
      query: "{ variantAvailability(variantIds: []) { variantId } }",
      schema: z.object({ variantAvailability: z.array(z.unknown()) }),
      language: languageOf(defaultPair),
      market: marketOf(defaultPair),
      timeoutMs: 2000,
    });
    return { ready: true };
  } catch (error) {
    return {
      ready: false,
      reason: error instanceof EngineUnreachableError ? "unreachable" : "failing",
    };
  }
}
