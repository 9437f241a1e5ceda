/** A version of a product that a store may set aside to be tried. */
export interface PieceToTry {
  variantId: string;
  /** What tells it from the others: "Ink, M". */
  name: string;
  /** As the page shows it, in hundredths. */
  price: number;
}
