import "server-only";
import { z } from "zod";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { fail, ok, type Result } from "@/lib/result";
import { engineUrl } from "../engine/client";

const schema = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      stores: z.array(z.object({ code: z.string(), left: z.number().nullable() })),
    }),
  ),
});

/** Which of the products a store has, in whatever version; asked beside GraphQL, for speed. */
export async function getShelf(
  locale: Locale,
  { store, products }: { store: string; products: string[] },
): Promise<Result<string[]>> {
  const url = engineUrl("pickup-availability");
  url.searchParams.set("stores", store);
  url.searchParams.set("products", products.join());
  const response = await fetch(url, {
    headers: { "vendure-token": marketOf(locale).code.toLowerCase() },
    signal: AbortSignal.timeout(2000),
    cache: "no-store",
  }).catch(() => undefined);
  if (!response) return fail("network", "unreachable");
  if (response.status === 400) return fail("validation", "invalid");
  if (!response.ok) return fail("engine", "engine");
  const answer = schema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) return fail("engine", "engine");
  const there = answer.data.rows.filter(({ stores }) => stores.some(({ left }) => left !== 0));
  return ok(there.map(({ id }) => id));
}
