import "server-only";
import { z } from "zod";

const schema = z.object({
  /** The engine's Shop API. The only address of the engine that the storefront knows. */
  COMMERCE_API_URL: z.url().default("http://127.0.0.1:3001/shop-api"),
  /** How many times longer than usual to wait for the engine, on a machine that many share. */
  COMMERCE_PATIENCE: z.coerce.number().min(1).max(20).default(1),
  /** Shared with the engine; without it no webhook is accepted. */
  REVALIDATE_SECRET: z.string().min(16).optional(),
  /** The shop's public address, for canonical links and sitemaps. */
  STOREFRONT_URL: z.url().default("http://localhost:3000"),
});

let read: z.infer<typeof schema> | undefined;

/** The storefront's settings; throws at first use when one is wrong. */
export function env(): z.infer<typeof schema> {
  read ??= schema.parse(process.env);
  return read;
}
