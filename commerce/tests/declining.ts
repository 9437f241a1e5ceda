import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { Visitor } from "./api";
import type { Placed } from "./pickup-staffing";
import { sql } from "./shopping";

interface Choice {
  until: string;
  stores: { store: { code: string }; promise: { start: string } | null }[];
}

/** What the pass shows of an order whose store may have declined it. */
export async function choiceOf(order: Placed) {
  const { pickupStatus } = await new Visitor().ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) { ... on PickupStatus { pickups {
      id state reason canCancel store { code } slot { start } pass { code }
      choice { until stores { store { code } promise { start } } } } } } }`,
    { p: proofOf(order) },
  );
  return pickupStatus.pickups as {
    id: string;
    state: string;
    reason: string | null;
    canCancel: boolean;
    store: { code: string };
    slot: { start: string };
    pass: { code: string } | null;
    choice: Choice | null;
  }[];
}

/** The store says that it cannot do an order: `__typename` and state, or the code of the refusal. */
export async function decline(
  visitor: Visitor,
  pickupId: number | string,
  more: { reason?: string; commandId?: string } = {},
) {
  const { data, errors } = await visitor.send(
    `mutation($i: DeclinePickupInput!) { declinePickup(input: $i) { __typename
      ... on Pickup { id state } ... on PickupConflictError { reason pickup { state } } } }`,
    { i: { pickupId, reason: "TOO_BUSY", commandId: randomUUID(), device: "till 1", ...more } },
  );
  return data?.declinePickup ?? { refused: errors?.[0]?.message };
}

/** The shopper lets a store near by take it over. */
export async function allowMove(order: Placed): Promise<void> {
  const { saveServiceRequests } = await new Visitor().ask(
    `mutation($i: SaveServiceRequestsInput!) { saveServiceRequests(input: $i) {
      ... on Pickup { allowMove } } }`,
    { i: { pickupId: order.id, proof: proofOf(order), allowMove: true } },
  );
  expect(saveServiceRequests).toEqual({ allowMove: true });
}

const proofOf = ({ orderCode, guest }: Placed) => ({ orderCode, emailAddress: guest.email });

/** All pickups of an order with their stores, the oldest first. */
export const pickupsOf = ({ orderCode }: Placed) =>
  sql<{ id: number; store: string; state: string; reason: string | null; orderId: number }>(
    `SELECT p.id, s."customFieldsCode" AS store, p.state, p.reason, p."orderId" FROM pickup p
     JOIN stock_location s ON s.id = p."storeId" JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 ORDER BY p.id`,
    [orderCode],
  );

/** Orders in slots, by store. */
export async function slotsTaken(): Promise<Record<string, number>> {
  const rows = await sql<{ code: string; taken: number }>(
    `SELECT s."customFieldsCode" AS code, SUM(t.taken)::int AS taken FROM pickup_slot t
     JOIN stock_location s ON s.id = t."storeId" WHERE t.taken > 0 GROUP BY 1 ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ code, taken }) => [code, taken]));
}
