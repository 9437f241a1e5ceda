"use client";

import { AddToBasket } from "../basket/add-to-basket";
import { useChosenVariant } from "./chosen-variant";
import { useAvailability } from "./use-availability";

/** Puts the chosen variant into the basket. */
export function AddChosen({ productName }: { productName: string }) {
  const { variant } = useChosenVariant();
  const { inStock } = useAvailability();
  return <AddToBasket variantId={variant.id} inStock={inStock} productName={productName} />;
}
