/** Addresses of before, and where their pages are now: visitors, letters and open pages keep them. */
export const movedPages: Readonly<Record<string, string>> = { basket: "cart" };

/** The same of what pages ask for below `/api`. */
export const movedApis: Readonly<Record<string, string>> = {
  ...movedPages,
  ar: "viewer",
  availability: "stock",
  rails: "recommendations",
  "pickup/shelf": "pickup/stock",
};
