/** The reason of a pickup that ends because its shopper tried all of it and keeps nothing. */
export const tookNothing = "took-nothing";
