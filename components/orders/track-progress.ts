import type { OrderStatus, OrderWay } from "@/lib/orders/types";

export interface ProgressStep {
  /** A key below `tracking.steps`. */
  name: OrderStatus;
  state: "done" | "current" | "upcoming";
}

const delivery: readonly OrderStatus[] = ["placed", "shipped", "delivered"];
const pickup: readonly OrderStatus[] = ["placed", "preparing", "ready", "collected"];

/** The steps of a part of an order with how far it is; what ends early ends there. */
export function progressOf({ status, storeName }: OrderWay): ProgressStep[] {
  const way = wayOf(status, storeName === null ? delivery : pickup);
  const at = way.indexOf(status);
  return way.map((name, index) => ({
    name,
    state: index < at ? "done" : index === at ? "current" : "upcoming",
  }));
}

function wayOf(status: OrderStatus, usual: readonly OrderStatus[]): readonly OrderStatus[] {
  if (status === "cancelled") return ["placed", "cancelled"];
  return status === "expired" ? ["placed", "ready", "expired"] : usual;
}
