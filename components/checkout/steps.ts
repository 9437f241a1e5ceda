import type { Checkout } from "@/lib/checkout/types";
import type { StepName } from "./step";

/** The steps that a cart needs: one for what is collected, two for what is delivered. */
export function stepsOf({ cart }: Checkout): StepName[] {
  const collects = cart.lines.some(({ collectAt }) => collectAt);
  const ships = cart.lines.some(({ collectAt }) => !collectAt);
  return [
    "contact",
    ...(collects ? (["collection"] as const) : []),
    ...(ships ? (["address", "delivery"] as const) : []),
    "payment",
  ];
}

/** The stores at which something is collected, each with its lines. */
export function storesOf({ cart }: Checkout): { storeCode: string; lineIds: string[] }[] {
  const codes = new Set(cart.lines.flatMap(({ collectAt }) => collectAt ?? []));
  return [...codes].sort().map((storeCode) => ({
    storeCode,
    lineIds: cart.lines.filter((l) => l.collectAt === storeCode).map(({ id }) => id),
  }));
}

/** Whether a step's answer is saved and still possible. */
export function isStepDone(checkout: Checkout, step: StepName): boolean {
  switch (step) {
    case "contact":
      return checkout.contact !== null;
    case "collection":
      return (
        !checkout.isMisplaced &&
        storesOf(checkout).every(({ storeCode }) =>
          checkout.cart.pickups.some((p) => p.storeCode === storeCode && p.collector.name !== ""),
        )
      );
    case "address":
      return checkout.address !== null;
    case "delivery":
      return checkout.deliveryMethods.some(({ id }) => id === checkout.deliveryMethodId);
    case "payment":
      return false;
  }
}

/** The first step that keeps the order from being placed; payment when nothing else does. */
export function firstMissingStep(checkout: Checkout): StepName {
  return stepsOf(checkout).find((step) => !isStepDone(checkout, step)) ?? "payment";
}
