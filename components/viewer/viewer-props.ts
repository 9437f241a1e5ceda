import type { ReactNode } from "react";
import type { ProductModels, ShownModel } from "@/lib/viewer/types";

/** What is sold: the variant that is shown. */
export interface ViewerOffer {
  /** The variant's key in the address. */
  variant: string;
  /** Its finish in words, "Natural"; empty when there is nothing to choose. */
  finish: string;
  price: string;
}

export interface ViewerProps {
  models: ProductModels;
  /** The chosen variant's model and finish. */
  shown: ShownModel;
  offer: ViewerOffer;
  /** The product's name. */
  name: string;
  /** Price, choice and cart, shown beside the product when it fills the window. */
  panel: ReactNode;
  /** Whether it is a thing that one places in a room; what is worn is not. */
  inRoom: boolean;
  /** Puts the chosen variant into the cart and goes there. */
  onBuy: () => void;
}
