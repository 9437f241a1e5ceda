import type { OrderStatus } from "@/lib/commerce/orders/types";

export interface ProgressStep {
  /** A key below `tracking.steps`. */
  name: OrderStatus;
  state: "done" | "current" | "upcoming";
}

const wayOfAnOrder: readonly OrderStatus[] = ["placed", "shipped", "delivered"];

/** The steps of an order's way with how far it is; a cancelled order's way ends there. */
export function progressOf(status: OrderStatus): ProgressStep[] {
  const way: readonly OrderStatus[] =
    status === "cancelled" ? ["placed", "cancelled"] : wayOfAnOrder;
  const at = way.indexOf(status);
  return way.map((name, index) => ({
    name,
    state: index < at ? "done" : index === at ? "current" : "upcoming",
  }));
}
