"use client";

import { AddToCart } from "../../cart";
import { useChosenVariant } from "./chosen-variant";
import { useAvailability } from "./use-availability";

interface AddChosenProps {
  productId: string;
  productName: string;
  /** One piece by one press, without the choice of how many. */
  compact?: boolean;
}

/** Puts the chosen variant into the cart. */
export function AddChosen(product: AddChosenProps) {
  const { variant } = useChosenVariant();
  const { inStock } = useAvailability();
  return <AddToCart {...product} variantId={variant.id} inStock={inStock} />;
}
