import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/lib/result";
import { toCsv } from "@/lib/staff/csv";
import { askAsStaff } from "./ask-as-staff";
import { auditQuery, dayQuery } from "./queries";
import { type At, type StoreDay, tenders } from "./types";

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
