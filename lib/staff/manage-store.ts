import "server-only";
import { ok, type Result } from "@/lib/result";
import { toCsv } from "@/lib/staff/csv";
import { queryAsStaff } from "./query-as-staff";
import { areaQuery, auditQuery, dayQuery, discrepanciesQuery } from "./store-queries";
import type { Area, At, Discrepancies, DiscrepancyKind, DiscrepancyState, StoreDay } from "./types";

/** Figures of a date in the store's own time zone. */
export async function getStoreDay(at: At, date: string): Promise<Result<StoreDay>> {
  const result = await queryAsStaff({
    ...at,
    query: dayQuery,
    variables: { store: at.store, date },
  });
  return result.ok ? ok(result.value.storeDay) : result;
}

/** All own stores of the market as they stand, and a date of theirs by hour and reason. */
export async function getArea(at: At, date: string): Promise<Result<Area>> {
  const result = await queryAsStaff({ ...at, query: areaQuery, variables: { date } });
  if (!result.ok) return result;
  const { areaNow: stores, areaFigures } = result.value;
  return ok({ stores, ...areaFigures });
}

const kinds = {
  COUNT: "count",
  BELOW_ZERO: "below-zero",
  OVER_PROMISED: "over-promised",
  TRANSFER: "transfer",
} as const satisfies Record<string, DiscrepancyKind>;

/** What does not add up in a store's stock, newest first. */
export async function getDiscrepancies(
  at: At,
  state: DiscrepancyState,
): Promise<Result<Discrepancies>> {
  const result = await queryAsStaff({
    ...at,
    query: discrepanciesQuery,
    variables: { store: at.store, state: state === "open" ? "OPEN" : "SETTLED" },
  });
  if (!result.ok) return result;
  const { items, totalItems } = result.value.stockDiscrepancies;
  return ok({ totalItems, items: items.map((item) => ({ ...item, kind: kinds[item.kind] })) });
}

/** Who did what in a store, both dates included, as CSV (RFC 4180). */
export async function getAudit(at: At, from: string, to: string): Promise<Result<string>> {
  const result = await queryAsStaff({
    ...at,
    query: auditQuery,
    variables: { store: at.store, from, to },
  });
  if (!result.ok) return result;
  const head = [
    ...["local time", "at", "order", "what", "refused", "from", "to", "actor", "name", "device"],
    ...["sku", "amount", "currency", "details"],
  ];
  const rows = result.value.storeAudit.map((entry) => [
    entry.localAt,
    entry.at,
    entry.orderCode ?? "",
    entry.type,
    entry.refused ?? "",
    entry.from ?? "",
    entry.to ?? "",
    entry.actor,
    entry.actorName,
    entry.device,
    entry.skus,
    entry.amount === null ? "" : (entry.amount / 100).toFixed(2),
    entry.currencyCode ?? "",
    JSON.stringify(entry.data),
  ]);
  return ok(toCsv([head, ...rows]));
}
