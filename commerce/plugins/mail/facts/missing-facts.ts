import type { ID } from "@vendure/core";
import type { PickupChange } from "../../../contracts/pickup-events";
import { pickupIn } from "../../../database/states-sql";
import type { KeptMissing } from "../mails/missing-blocks";
import type { LetterContext } from "../outbox/letter-context";

/** What a pickup's lines say is not found, or has something else in its place. */
export function missingOf({ lines }: PickupChange["pickup"]): KeptMissing {
  return lines
    .filter(({ short, substituted }) => short > 0 || substituted > 0)
    .map(({ orderLineId, short, substituted, substituteId }) => ({
      orderLineId,
      short,
      substituted,
      substituteId,
    }));
}

/** Whether a pickup that is being prepared still misses just this. */
export async function isStillMissing(
  { query }: Pick<LetterContext, "query">,
  pickupId: ID,
  missing: KeptMissing,
): Promise<boolean> {
  const rows = await query<KeptMissing[number]>(
    `SELECT l."orderLineId", l.short, l.substituted, l."substituteId" FROM pickup_line l
     JOIN pickup p ON p.id = l."pickupId" AND p.state ${pickupIn("placed", "picking")}
     WHERE p.id = $1 AND (l.short > 0 OR l.substituted > 0) ORDER BY l.id`,
    [pickupId],
  );
  return JSON.stringify(rows.map(values)) === JSON.stringify(missing.map(values));
}

/** Whether a pickup that is being prepared still waits for its shopper's word on another article. */
export async function isStillAsked(
  { query }: Pick<LetterContext, "query">,
  pickupId: ID,
): Promise<boolean> {
  const rows = await query(
    `SELECT 1 FROM pickup_line l
     JOIN pickup p ON p.id = l."pickupId" AND p.state ${pickupIn("placed", "picking")}
     WHERE p.id = $1 AND l.proposed > 0 AND l."proposedUntil" > now()`,
    [pickupId],
  );
  return rows.length > 0;
}

const values = ({ orderLineId, short, substituted, substituteId }: KeptMissing[number]) => [
  String(orderLineId),
  short,
  substituted,
  String(substituteId ?? ""),
];
