import {
  type FulfillmentState,
  knownState,
  type OrderState,
  orderStates,
} from "@/contracts/order-states";
import type { PlacedOrder } from "./placed-order";
import type { EngineLine } from "./reshape";
import type { OrderStatus, OrderWay } from "./types";

type EnginePickup = PlacedOrder["pickups"][number];

const pickupStatus: Readonly<Record<EnginePickup["state"], OrderStatus>> = {
  draft: "placed",
  held: "placed",
  placed: "placed",
  picking: "preparing",
  ready: "ready",
  arrived: "ready",
  declined: "placed",
  collected: "collected",
  returned: "collected",
  expired: "expired",
  cancelled: "cancelled",
};

interface Order extends Pick<PlacedOrder, "state" | "fulfillments"> {
  lines: Pick<EngineLine, "id" | "quantity" | "customFields">[];
  pickups: { state: EnginePickup["state"]; store: { name: string } }[];
}

/** How far each part of an order is: what is sent, then what each store hands over. */
export function waysOf(order: Order): OrderWay[] {
  const { lines, pickups, state } = order;
  const isSent = pickups.length === 0 || lines.some((line) => isToSend(line) && line.quantity > 0);
  const status = pickups.length === 0 ? statusOf(state) : statusOfParcels(order);
  return [
    ...(isSent ? [{ storeName: null, status }] : []),
    ...pickups.map(({ store, state: at }) => ({
      storeName: store.name,
      status: pickupStatus[at],
    })),
  ];
}

/** What Vendure says of an order as a whole. */
export function statusOf(state: string): OrderStatus {
  return statusByState[knownState(orderStates, state) ?? "Created"] ?? "placed";
}

// Any other state is before the first parcel.
const statusByState: Readonly<Partial<Record<OrderState, OrderStatus>>> = {
  PartiallyShipped: "shipped",
  Shipped: "shipped",
  PartiallyDelivered: "shipped",
  Delivered: "delivered",
  Cancelled: "cancelled",
};

const isToSend = (line: Order["lines"][number]) => !line.customFields?.collectAt;

// Where a store hands over the rest, the order's own state is not that of its parcels.
function statusOfParcels({ state, lines, fulfillments }: Order): OrderStatus {
  if (statusOf(state) === "cancelled") return "cancelled";
  const own = lines.filter(isToSend);
  const sent = (line: { id: string }, ...states: FulfillmentState[]) =>
    (fulfillments ?? [])
      .filter((one) => knownState(states, one.state))
      .flatMap((one) => one.lines)
      .reduce(
        (sum, { orderLineId, quantity }) => (orderLineId === line.id ? sum + quantity : sum),
        0,
      );
  if (own.every((line) => sent(line, "Delivered") >= line.quantity)) return "delivered";
  const hasLeft = own.some((line) => sent(line, "Shipped", "Delivered") > 0);
  return hasLeft ? "shipped" : "placed";
}
