import type { PickupRoom } from "../room";
import { ReportResolver } from "./api/report.resolver";
import { AreaReport } from "./area-report.service";
import { StoreReport } from "./store-report.service";

/** A store's day in figures, and what was done there. */
export const reporting: PickupRoom = {
  providers: [AreaReport, StoreReport],
  shopResolvers: [],
  adminResolvers: [ReportResolver],
};
