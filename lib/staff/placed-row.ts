import type { ResultOf } from "@/contracts/documents";
import { shownPhone } from "@/contracts/phones/read-phone";
import { EngineError } from "../engine/client";
import type { rowFragment } from "./fragments";
import type { Pickup } from "./types";

/**
 * Numbers are shown as people in the country dial them. The engine's row of a pickup for a store's people, who see only what is placed.
 * @throws EngineError for one that is still a shopper's cart
 */
export function placedRow(row: ResultOf<typeof rowFragment>, country: string): Pickup {
  const { state } = row;
  if (state === "draft" || state === "held")
    throw new EngineError(`Pickup ${row.id} is not placed, but ${state}`);
  return { ...row, state, collectorPhone: shownPhone(row.collectorPhone, country) };
}
