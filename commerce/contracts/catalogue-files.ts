/** The folder below the storefront's `public/` that holds pictures and models of what is sold. */
export const catalogueFiles = "demo";
