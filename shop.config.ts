/*
 * The shop that this checkout is: read from its folder, `demo/` or the one of MARU_SHOP, by
 * scripts/shop (docs/adr/0021-shop-folder.md). Its settings reach the browser, so they hold no secret
 * and no long text.
 */

/** Colours, icons, faces and what the law wants said of the company: for servers alone. */
export { brand } from "./.shop/brand";
/** The faces of pages, for pictures that are drawn on the server. */
export { faces } from "./.shop/faces";
export { default } from "./.shop/settings";
export { wordmark } from "./.shop/wordmark";

/** The shop's own words, and what its pages show. Servers load it when a page needs it. */
export const content = async () => (await import("./.shop/content")).content;
