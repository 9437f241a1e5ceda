import path from "node:path";
import { z } from "zod";

const schema = z.object({
  COMMERCE_PORT: z.coerce.number().int().min(1).max(65535).default(3001),
  COMMERCE_HOST: z.string().default("127.0.0.1"),
  /** Where the storefront listens; the engine asks it only to know who reaches the shop. */
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().positive().default(20),
  /** Where the embedded database, uploads and generated secrets live. */
  MARU_DATA: z.string().default(path.resolve(process.cwd(), ".maru")),
  /** Where uploads are served from, when that is not the engine itself (a CDN, a bucket). */
  ASSET_URL: z.url().optional(),
  STOREFRONT_URL: z.url().default("http://127.0.0.1:3000"),
  REVALIDATE_SECRET: z.string().min(16).optional(),
  /** Signs pickup passes and the links in mails; changing it voids those that are out. */
  PICKUP_SECRET: z.string().min(16).optional(),
  /** Signs stock events from outside (docs/api.md). */
  STOCK_FEED_SECRET: z.string().min(16).optional(),
  /** An engine of someone else that supplies candidates for rails (docs/recommendations.md). */
  RECOMMENDER_URL: z.url().optional(),
  COOKIE_SECRET: z.string().min(16).optional(),
  SUPERADMIN_USERNAME: z.string().default("superadmin"),
  SUPERADMIN_PASSWORD: z.string().min(8).optional(),
  /** `smtps://user:password@host:465`; without it mails are files in `MARU_DATA/mail`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Where short messages are posted to (docs/pickup.md); without it they are only logged. */
  SHORT_MESSAGES_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Sent as bearer token to that address. */
  SHORT_MESSAGES_TOKEN: z.string().optional(),
  MAIL_FROM: z.string().default("Maru <hello@maru.example>"),
  LOG_LEVEL: z.enum(["error", "warn", "info", "verbose", "debug"]).default("warn"),
  /** `both` serves the APIs and works off jobs in one process; larger shops run them apart. */
  COMMERCE_ROLE: z.enum(["server", "worker", "both"]).default("both"),
  /** Minutes for which unpaid stock stays allocated after a shopper began to pay. */
  ALLOCATION_MINUTES: z.coerce.number().positive().default(15),
});

export type Env = z.infer<typeof schema>;

/** Reads the engine's settings; throws one error that names every wrong one. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The engine's settings are wrong:\n- ${problems.join("\n- ")}`);
}
