import { DashboardPlugin as VendureDashboard } from "@vendure/dashboard/plugin";

/**
 * The figures of the dashboard's first page, and what its people set for themselves. Vendure's plugin
 * would also serve the dashboard. It would ask on each request whether a development server runs on
 * port 5173, and pass the request on to whatever does.
 */
export class DashboardFigures extends VendureDashboard {
  override configure(): void {}
}
