import path from "node:path";
import { z } from "zod";
import { moveRules } from "../contracts/pickup/declines";
import { routingRules } from "./routing/route";
import { stockSourcesSchema } from "./sources/sources";

/** A port as people write it: no sign, no spaces, no other notation. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, "is not a port (1 to 65535)")
  .transform(Number)
  .refine((value) => value > 0 && value < 65_536, "is not a port (1 to 65535)");
const host = z.string().regex(/^[\w.:-]+$/, "is not a host name or an IP address");
const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/, "is not a whole number")
  .transform(Number)
  .refine((value) => value > 0, "is not above 0");
const url = (kind: RegExp, like: string) =>
  z.url({ protocol: kind, error: `is not an address like ${like}`, abort: true });
const web = url(/^https?$/, "https://shop.example");

/** Read by both processes: each has its own proxies before it. */
const proxies = z
  .string()
  .regex(/^\d$/, "is not a number of proxies (0 to 9)")
  .transform(Number)
  .default(0)
  .meta({
    description:
      "how many proxies stand before the process: so many entries of `X-Forwarded-For`, and `X-Forwarded-Host` and `-Proto`, are believed",
  });

/** What several processes of one shop must agree on; a shop of one process makes its own. */
const shared = (least: number, description: string) =>
  z
    .string()
    .min(least, `is shorter than ${least} characters`)
    .optional()
    .meta({ description, shared: true, unset: "made once, kept in `MARU_DATA/secrets.json`" });

/** The engine's settings. What they mean stands in docs/operating.md, which is made from this. */
/** Hosts with or without their port, with commas between. */
const hosts = z
  .string()
  .regex(/^[\w.:[\]-]+(,[\w.:[\]-]+)*$/, "is not a list of hosts like push.internal:8443,127.0.0.1")
  .transform((text) => text.split(","));

export const engineSettings = z.object({
  COMMERCE_PORT: port.default(3001).meta({ description: "the engine's port" }),
  COMMERCE_HOST: host.default("127.0.0.1").meta({
    description: "where the engine listens; this machine only by default",
  }),
  HOST: host.default("127.0.0.1").meta({
    description: "where the storefront listens; `0.0.0.0` is every network of this machine",
  }),
  STOREFRONT_URL: web
    .refine((value) => new URL(value).href === `${new URL(value).origin}/`, {
      error: "has more than scheme, host and port",
      abort: true,
    })
    .transform((value) => new URL(value).origin)
    .default("http://localhost:3000")
    .meta({
      description: "the shop's public address: canonical links, letters, where storefronts are",
      unset: "`http://localhost:PORT`",
    }),
  TRUST_PROXY: proxies,
  DATABASE_URL: url(/^postgres(ql)?$/, "postgresql://user:password@host:5432/shop")
    .optional()
    .meta({
      description: "a Postgres of your own; the shared secrets must be set with it",
      unset: "embedded",
    }),
  DATABASE_POOL: wholeNumber.default(20).meta({
    description: "how many connections to the database each engine keeps",
  }),
  MARU_DATA: z
    .string()
    .transform((folder) => path.resolve(folder))
    .default(path.resolve(".maru"))
    .meta({
      description: "the folder of the embedded database, uploads, letters and generated secrets",
      unset: "`.maru`",
    }),
  MARU_SAMPLES: z.enum(["0", "1"], "is neither 0 nor 1").optional().meta({
    description:
      "`1`: sample people, events and coupon also in a shop that others reach, with a warning; `0`: removes them",
    unset: "only with the embedded database, reached by this machine alone",
  }),
  COMMERCE_ROLE: z
    .enum(["server", "worker", "both"], "is not one of server, worker, both")
    .default("both")
    .meta({
      description:
        "`server` answers and `worker` works off jobs, in processes apart; both need `DATABASE_URL`",
    }),
  COOKIE_SECRET: shared(16, "signs the dashboard's sessions"),
  REVALIDATE_SECRET: shared(16, "signs what the engine tells the storefronts"),
  PICKUP_SECRET: shared(16, "signs pickup passes and links in letters; a new one voids those"),
  PUSH_SECRET: z.string().min(16, "is shorter than 16 characters").optional().meta({
    description:
      "the key of pushes to phones of staff is made of it, and the keys of receivers of events; with a new one, phones subscribe again and receivers need new keys",
    unset: "made once, in `MARU_DATA/secrets.json`; else `PICKUP_SECRET`",
  }),
  PUSH_ALLOWED_HOSTS: hosts.optional().meta({
    description:
      "hosts inside to which pushes to phones of staff may go: a proxy, a receiver of tests",
    unset: "public push services alone",
  }),
  WEBHOOK_ALLOWED_HOSTS: hosts.optional().meta({
    description: "hosts inside to which events may go ([receivers](webhooks.md))",
    unset: "public addresses alone",
  }),
  SUPERADMIN_PASSWORD: z.string().min(8, "is shorter than 8 characters").optional().meta({
    description: "the owner's password, from the first start on ([below](#the-owner))",
    unset: "made once with the embedded database; else the owner comes by a link",
  }),
  SUPERADMIN_USERNAME: z.string().default("superadmin").meta({
    description: "the owner's name at sign-in",
  }),
  STOCK_SOURCES: stockSourcesSchema.optional().meta({
    description: "who may report stock from outside, and where ([below](#tills-and-erps))",
    unset: "no source may",
  }),
  STOCK_FEED_SECRET: z.string().min(16, "is shorter than 16 characters").optional().meta({
    description:
      "one secret for any source and location, from before `STOCK_SOURCES`; unread once that is set",
  }),
  ALLOCATION_MINUTES: wholeNumber.default(15).meta({
    description: "how long unpaid goods stay allocated",
  }),
  PICKUP_MOVE_RULE: z.enum(moveRules).default("nearest").meta({
    description:
      "which store takes over an order that another declined: `nearest` that has all, or `least-load`",
  }),
  PICKUP_MOVE_KM: wholeNumber.default(10).meta({
    description:
      "how far such a store may be (km) where the shopper agreed before; farther ones are asked about",
  }),
  PICKUP_CHOICE_HOURS: wholeNumber.default(24).meta({
    description: "how long a shopper may choose another store; then the order is cancelled",
  }),
  DELIVERY_RULE: z.enum(routingRules).default("depots-first").meta({
    description:
      "who sends what is delivered, of depots and stores that send parcels: `depots-first`, `nearest`, `fewest-parcels` or `least-load`",
  }),
  STRIPE_SECRET_KEY: z.string().optional().meta({
    description: "opens Stripe, with the next two ([payments](payments.md))",
    unset: "nothing of it is loaded",
  }),
  STRIPE_PUBLIC_KEY: z.string().optional().meta({
    description: "Stripe's publishable key, which browsers get",
  }),
  STRIPE_WEBHOOK_SECRET: z.string().optional().meta({
    description:
      "what Stripe signs its webhooks with; two with a comma while one replaces the other",
  }),
  STRIPE_MARKETS: z.string().optional().meta({
    description:
      "codes of the markets that begin with Stripe, with commas between; the dashboard may change it",
    unset: "all",
  }),
  STRIPE_API_URL: web.default("https://api.stripe.com").meta({
    description: "where Stripe's API is; a stand-in of tests",
  }),
  STRIPE_SCRIPT_URL: web.default("https://js.stripe.com/endive/stripe.js").meta({
    description: "where browsers get Stripe's script",
  }),
  ASSET_URL: web.optional().meta({
    description: "where uploads are served from: a CDN, a bucket",
    unset: "the engine",
  }),
  RECOMMENDER_URL: web.optional().meta({
    description:
      "an engine of someone else for recommendations ([recommendations](recommendations.md))",
  }),
  SMTP_URL: url(/^smtps?$/, "smtps://user:password@host:465")
    .optional()
    .meta({
      description: "sends letters",
      unset: "letters are files in `MARU_DATA/mail`",
    }),
  MAIL_FROM: z.string().optional().meta({
    description: "who letters come from",
    unset: "what `shop.yaml` says",
  }),
  SHORT_MESSAGES_URL: web.optional().meta({
    description: "where short messages are posted to ([click and collect](pickup.md#messages))",
    unset: "they are logged",
  }),
  SHORT_MESSAGES_TOKEN: z.string().optional().meta({
    description: "sent there as bearer token",
  }),
  LOG_LEVEL: z
    .enum(
      ["error", "warn", "info", "verbose", "debug"],
      "is not one of error, warn, info, verbose, debug",
    )
    .default("warn")
    .meta({ description: "how much the engine says" }),
});

export type Env = z.infer<typeof engineSettings>;

/** Reads the engine's settings; throws one error that names every wrong one. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  // What is set to nothing is not set: compose files and shells write it so.
  const given = Object.entries(source).filter(([, value]) => value !== "");
  const result = engineSettings.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The engine's settings are wrong:\n- ${problems.join("\n- ")}`);
}
