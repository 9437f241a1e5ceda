/** Addresses of before, and where their pages are now: visitors, letters and open pages keep them. */
export const movedPages: Readonly<Record<string, string>> = { basket: "cart" };
