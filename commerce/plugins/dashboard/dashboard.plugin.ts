import { Inject, type MiddlewareConsumer, type NestModule } from "@nestjs/common";
import { APP_GUARD } from "@nestjs/core";
import { VendurePlugin } from "@vendure/core";
import { BoundedFiguresGuard } from "./bounded-figures.guard";
import { serveDashboard } from "./serve";
import type { DashboardOptions } from "./settings";

const dashboardOptions = Symbol("dashboard options");

/** Serves the dashboard at `/admin`, or says that it is not built yet. */
@VendurePlugin({
  providers: [
    { provide: dashboardOptions, useFactory: () => DashboardPlugin.options },
    { provide: APP_GUARD, useClass: BoundedFiguresGuard },
  ],
})
export class DashboardPlugin implements NestModule {
  constructor(@Inject(dashboardOptions) private readonly options: DashboardOptions) {}

  static options: DashboardOptions;

  static init(options: DashboardOptions): typeof DashboardPlugin {
    DashboardPlugin.options = options;
    return DashboardPlugin;
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(serveDashboard(this.options)).forRoutes("admin");
  }
}
