import type { ID, Permission, RequestContext, StockLocation } from "@vendure/core";

/** Of people who work in stores; click and collect defines them (`plugins/pickup/permissions.ts`). */
export const worksInStores = ["ServePickup", "ManagePickup"] as unknown as Permission[];

/**
 * Says who works in which store. Plugins find it by this class
 * (`ModuleRef.get(StoreStaff, { strict: false })`) and so know no other plugin.
 */
export abstract class StoreStaff {
  /** @throws ForbiddenError when it is not one of the administrator's stores, or unknown */
  abstract store(ctx: RequestContext, code: string): Promise<StockLocation>;
  /** Who asks, as colleagues and shoppers read their name. */
  abstract person(ctx: RequestContext): Promise<{ id: ID | null; name: string }>;
}
