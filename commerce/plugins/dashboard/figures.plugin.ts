import { DashboardPlugin as VendureDashboard } from "@vendure/dashboard/plugin";

/**
 * The figures of the dashboard's first page, and what its people set for themselves. Vendure's
 * plugin would also serve the dashboard. On each request it would ask whether a development server
 * runs on port 5173. It would pass the request on to whatever does.
 */
export class DashboardFigures extends VendureDashboard {
  override configure(): void {}
}
