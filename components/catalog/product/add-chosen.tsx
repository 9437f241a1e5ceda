"use client";

import { AddToBasket } from "../../cart";
import { useChosenVariant } from "./chosen-variant";
import { useAvailability } from "./use-availability";

interface AddChosenProps {
  productId: string;
  productName: string;
}

/** Puts the chosen variant into the basket. */
export function AddChosen(product: AddChosenProps) {
  const { variant } = useChosenVariant();
  const { inStock } = useAvailability();
  return <AddToBasket {...product} variantId={variant.id} inStock={inStock} />;
}
