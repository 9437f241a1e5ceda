import { randomUUID } from "node:crypto";
import { owner, Visitor as Shopper, type Visitor } from "./api";
import { type Placed, sendCommand, staff } from "./pickup-staffing";

/** What a manager counted, so many minutes ago. */
export async function correctStock(
  manager: Visitor,
  variantId: number,
  counted: number,
  minutes = 0,
) {
  const { correctStoreStock } = await manager.ask(
    "mutation($i: CorrectStoreStockInput!) { correctStoreStock(input: $i) { onHand allocated } }",
    {
      i: {
        storeCode: "seongsu",
        variantId,
        counted,
        ageMs: minutes * 60_000,
        reason: "counted",
        commandId: randomUUID(),
      },
    },
  );
  return correctStoreStock;
}

export interface Shown {
  id: string;
  kind: string;
  expected: number;
  counted: number;
  source: string;
  settledBy: string;
  ordersAtRisk: { orderCode: string; quantity: number }[];
}

/** What does not add up at a location, newest first. */
export async function discrepancies(
  visitor: Visitor,
  state: "OPEN" | "SETTLED" = "OPEN",
  locationCode = "seongsu",
): Promise<Shown[]> {
  const { stockDiscrepancies } = await visitor.ask(
    `query($l: String!, $s: StockDiscrepancyState!) {
      stockDiscrepancies(locationCode: $l, state: $s) { totalItems items { id kind state expected
        counted source reason settledBy article { sku } ordersAtRisk { orderCode quantity } } } }`,
    { l: locationCode, s: state },
  );
  return stockDiscrepancies.items;
}

/** The shopper calls an order off. */
export const callOff = (order: Placed) =>
  new Shopper().ask("mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename } }", {
    i: {
      pickupId: order.id,
      proof: { orderCode: order.orderCode, emailAddress: order.guest.email },
    },
  });

/** The owner cancels a whole order in the dashboard. */
export async function cancelInDashboard(orderCode: string): Promise<void> {
  const merchant = await owner();
  const { orders } = await merchant.ask(
    "query($c: String!) { orders(options: { filter: { code: { eq: $c } } }) { items { id } } }",
    { c: orderCode },
  );
  const { cancelOrder } = await merchant.ask(
    `mutation($id: ID!) { cancelOrder(input: { orderId: $id, reason: "closed" }) {
      __typename ... on ErrorResult { message } } }`,
    { id: orders.items[0].id },
  );
  if (cancelOrder.__typename !== "Order") throw new Error(cancelOrder.message);
}

/** The shopper lets staff give something like it where a piece is missing. */
export const allowSubstitutes = (order: Placed) =>
  new Shopper().ask("mutation($i: TellPickupInput!) { tellPickup(input: $i) { __typename } }", {
    i: {
      pickupId: order.id,
      proof: { orderCode: order.orderCode, emailAddress: order.guest.email },
      allowSubstitutes: true,
    },
  });

type Person = Awaited<ReturnType<typeof staff>>;

/** Commands at one line, in its order. */
export function atLine(person: Person, order: Placed) {
  const line = { pickupId: order.id, lineId: order.lineId };
  return {
    start: () => sendCommand(person, "startPicking", { pickupId: order.id }),
    pick: (quantity = 1) => sendCommand(person, "pickPickupLine", { ...line, quantity }),
    short: (quantity = 1, minutes = 0) =>
      sendCommand(person, "shortPickupLine", {
        ...line,
        quantity,
        reason: "not-found",
        ageMs: minutes * 60_000,
      }),
    instead: (variantId: number) =>
      sendCommand(person, "substitutePickupLine", { ...line, variantId }),
    undo: () => sendCommand(person, "undoPickupLine", line),
    putBack: () => sendCommand(person, "putBackPickup", { pickupId: order.id }),
    stage: () => sendCommand(person, "stagePickup", { pickupId: order.id, shelf: "A1" }),
    cancel: () => sendCommand(person, "cancelPickup", { pickupId: order.id, reason: "flood" }),
    handOver: () =>
      sendCommand(person, "handOverPickup", { pickupId: order.id, pass: { code: order.code } }),
  };
}
