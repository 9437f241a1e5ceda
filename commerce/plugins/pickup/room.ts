import type { Provider, Type } from "@nestjs/common";

/** What one part of click and collect gives to the plugin. */
export interface PickupRoom {
  providers: Provider[];
  shopResolvers: Type<unknown>[];
  adminResolvers: Type<unknown>[];
}
