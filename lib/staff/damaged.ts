import "server-only";
import { codeOf, reasonOf } from "@/contracts/pickup/conflicts";
import { damageEndings, damageReasons } from "@/contracts/pickup/damages";
import { ok, type Result } from "@/lib/result";
import {
  damagedQuery,
  decideDamagedMutation,
  noteDamagedMutation,
  undoDamagedMutation,
} from "./damaged-queries";
import { queryAsStaff } from "./query-as-staff";
import type { Command } from "./schemas";
import type { At, DamagedPieces, DamageState } from "./types";

type Named<Type> = Extract<Command, { type: Type }>;

/** What waits at a store's damage place, or was decided, newest first. */
export async function getDamaged(at: At, state: DamageState): Promise<Result<DamagedPieces>> {
  const result = await queryAsStaff({
    ...at,
    query: damagedQuery,
    variables: { store: at.store, state: state === "waiting" ? "WAITING" : "DECIDED" },
  });
  if (!result.ok) return result;
  const { items, totalItems } = result.value.damagedPieces;
  return ok({
    totalItems,
    items: items.map((item) => ({
      ...item,
      reason: reasonOf(damageReasons, item.reason) ?? "shelf",
      ending: reasonOf(damageEndings, item.ending ?? undefined) ?? null,
    })),
  });
}

/** Takes pieces that lie damaged on the shelf off stock. */
export function noteDamaged(
  at: At,
  { id, type: _, ...rest }: Named<"note-damaged">,
  ageMs: number,
): Promise<Result<unknown>> {
  const input = { ...rest, storeCode: at.store, commandId: id, ageMs };
  return queryAsStaff({ ...at, query: noteDamagedMutation, variables: { input } });
}

/** Says how it ends. */
export function decideDamaged(
  at: At,
  { id, type: _, damagedId, ending, ...rest }: Named<"decide-damaged">,
  ageMs: number,
): Promise<Result<unknown>> {
  const input = { ...rest, id: damagedId, ending: codeOf(ending), commandId: id, ageMs };
  return queryAsStaff({ ...at, query: decideDamagedMutation, variables: { input } });
}

/** Takes a decision back: the pieces wait again. */
export function undoDamaged(
  at: At,
  { id, type: _, damagedId, ...rest }: Named<"undo-damaged">,
  ageMs: number,
): Promise<Result<unknown>> {
  const input = { ...rest, id: damagedId, commandId: id, ageMs };
  return queryAsStaff({ ...at, query: undoDamagedMutation, variables: { input } });
}
