import type { Checkout } from "@/lib/commerce/checkout/types";
import type { StepName } from "./step";

export const stepNames: readonly StepName[] = ["contact", "address", "delivery", "payment"];

/** Whether a step's answer is saved and still possible. */
export function isStepDone(checkout: Checkout, step: StepName): boolean {
  switch (step) {
    case "contact":
      return checkout.contact !== null;
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
  return stepNames.find((step) => !isStepDone(checkout, step)) ?? "payment";
}
