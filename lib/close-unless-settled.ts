import "server-only";
import { env } from "./env";

/**
 * Ends a storefront that serves with wrong settings, naming each. One without the secret that it
 * shares with its engines would never hear of a new price.
 */
export function closeUnlessSettled(): void {
  try {
    if (!env().REVALIDATE_SECRET)
      throw new Error("REVALIDATE_SECRET is not set: a storefront shares it with its engines.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
