declare module "virtual:vendure-ui-config" {
  /** What the engine says of the shop that runs (commerce/plugins/dashboard/settings.ts). */
  export const uiConfig: { brand: string };
  export const shop: import("../contracts/shop-config").Shop;
}
