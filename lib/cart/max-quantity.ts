/** More of one thing than anyone carries home; larger orders go through the service desk. */
export const maxQuantity = 99;
