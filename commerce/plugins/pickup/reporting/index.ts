import type { PickupRoom } from "../room";
import { ReportResolver } from "./api/report.resolver";
import { StoreReport } from "./store-report.service";

/** A store's day in figures, and what was done there. */
export const reporting: PickupRoom = {
  providers: [StoreReport],
  shopResolvers: [],
  adminResolvers: [ReportResolver],
};
