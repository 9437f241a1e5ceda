/** Postgres channel on which engines tell their models which products changed. */
export const productChannel = "maru_rails";

/** Ids of products and of variants that changed in any way, stock included. */
export interface ProductChanges {
  products: number[];
  variants: number[];
}
