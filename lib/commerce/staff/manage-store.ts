import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/result";
import { toCsv } from "@/lib/staff/csv";
import { articleSchema } from "./answers";
import { askAsStaff } from "./ask-as-staff";
import { auditQuery, dayQuery, discrepanciesQuery } from "./queries";
import {
  type At,
  type Discrepancies,
  type DiscrepancyState,
  type StoreDay,
  tenders,
} from "./types";

const daySchema: z.ZodType<StoreDay, unknown> = z.object({
  placed: z.number(),
  ready: z.number(),
  collected: z.number(),
  cancelled: z.number(),
  expired: z.number(),
  minutesToReady: z.number().nullable(),
  onTime: z.number().nullable(),
  short: z.number().nullable(),
  noShow: z.number().nullable(),
  minutesWaiting: z.number().nullable(),
  takings: z.array(
    z.object({
      tender: z.enum(tenders),
      currencyCode: z.string(),
      taken: z.number(),
      paidOut: z.number(),
    }),
  ),
});

/** Figures of a date in the store's own time zone. */
export async function getStoreDay(at: At, date: string): Promise<Result<StoreDay>> {
  const result = await askAsStaff({
    ...at,
    query: dayQuery,
    variables: { store: at.store, date },
    schema: z.object({ storeDay: daySchema }),
  });
  return result.ok ? ok(result.value.storeDay) : result;
}

const id = z.coerce.string();

const discrepanciesSchema: z.ZodType<Discrepancies, unknown> = z.object({
  totalItems: z.number(),
  items: z.array(
    z.object({
      id,
      kind: z.enum(["COUNT", "BELOW_ZERO", "OVER_PROMISED"]).transform((kind) => kinds[kind]),
      article: articleSchema.nullable(),
      expected: z.number(),
      counted: z.number(),
      at: z.string(),
      source: z.string(),
      reason: z.string(),
      settledAt: z.string().nullable(),
      settledBy: z.string(),
      ordersAtRisk: z.array(
        z.object({ orderCode: z.string(), quantity: z.number(), pickupId: id.nullable() }),
      ),
    }),
  ),
});

const kinds = {
  COUNT: "count",
  BELOW_ZERO: "below-zero",
  OVER_PROMISED: "over-promised",
} as const;

/** What does not add up in a store's stock, newest first. */
export async function getDiscrepancies(
  at: At,
  state: DiscrepancyState,
): Promise<Result<Discrepancies>> {
  const result = await askAsStaff({
    ...at,
    query: discrepanciesQuery,
    variables: { store: at.store, state: state === "open" ? "OPEN" : "SETTLED" },
    schema: z.object({ stockDiscrepancies: discrepanciesSchema }),
  });
  return result.ok ? ok(result.value.stockDiscrepancies) : result;
}

const auditSchema = z.object({
  storeAudit: z.array(
    z.object({
      at: z.string(),
      orderCode: z.string().nullable(),
      type: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      actor: z.string(),
      actorName: z.string(),
      device: z.string(),
      data: z.unknown(),
    }),
  ),
});

/** Who did what in a store, both dates included, as CSV (RFC 4180). */
export async function getAudit(at: At, from: string, to: string): Promise<Result<string>> {
  const result = await askAsStaff({
    ...at,
    query: auditQuery,
    variables: { store: at.store, from, to },
    schema: auditSchema,
  });
  if (!result.ok) return result;
  const head = ["at", "order", "what", "from", "to", "actor", "name", "device", "details"];
  const rows = result.value.storeAudit.map((entry) => [
    entry.at,
    entry.orderCode ?? "",
    entry.type,
    entry.from ?? "",
    entry.to ?? "",
    entry.actor,
    entry.actorName,
    entry.device,
    JSON.stringify(entry.data),
  ]);
  return ok(toCsv([head, ...rows]));
}
