import { z } from "zod";

const webAddress = z.url({
  protocol: /^https?$/,
  error: "is not an address like https://shop.example",
  abort: true,
});

/** The storefront's settings. What they mean stands in docs/operating.md, which is made from this. */
export const storefrontSettings = z.object({
  COMMERCE_API_URL: webAddress.default("http://127.0.0.1:3001/shop-api").meta({
    description: "the engine's Shop API, the only address of it that a storefront knows",
    unset: "the engine started beside it",
  }),
  COMMERCE_PATIENCE: z.coerce
    .number("is not a number from 1 to 20")
    .min(1, "is below 1")
    .max(20, "is above 20")
    .default(1)
    .meta({
      description:
        "how many times longer than usual the storefront waits for the engine, on a machine that many share",
    }),
  ADDRESS_FINDER_URL: webAddress.optional().meta({
    description:
      "who is asked for the address of a postal code, where the product has no data of its own ([checkout](api.md#addresses-by-postal-code))",
    unset: "no one is asked",
  }),
  ADDRESS_FINDER_TOKEN: z.string().optional().meta({
    description: "sent there as bearer token",
  }),
  /** Without it no change is followed: a build needs none, a storefront that serves does. */
  REVALIDATE_SECRET: z.string().min(16, "is shorter than 16 characters").optional(),
  /** The same number for the proxies before a storefront; its meaning stands with the engine's. */
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, "is not a number of proxies (0 to 9)")
    .transform(Number)
    .default(0),
  STOREFRONT_URL: webAddress
    .refine((value) => new URL(value).href === `${new URL(value).origin}/`, {
      error: "has more than scheme, host and port",
      abort: true,
    })
    .transform((value) => new URL(value).origin)
    .default("http://localhost:3000"),
  /** Where it listens, to reach itself; `next start` sets the port. */
  HOST: z.string().default("127.0.0.1"),
  PORT: z.string().optional(),
});

export type StorefrontSettings = z.infer<typeof storefrontSettings>;

/** What is set to nothing is not set: compose files and shells write it so. */
export function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== ""),
  ) as NodeJS.ProcessEnv;
}

/** One line for each setting that is wrong, with its name. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
}
