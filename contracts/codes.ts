/** The code of a store, as addresses and messages spell it. */
export const storeCodePattern = /^[a-z0-9-]{1,60}$/;

/** The code of an order, as letters and pages show it. */
export const orderCodePattern = /^[A-Z0-9]{6,24}$/;
