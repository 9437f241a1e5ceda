import path from "node:path";
import { Inject, type MiddlewareConsumer, type NestModule } from "@nestjs/common";
import { LanguageCode, VendurePlugin } from "@vendure/core";
import express, { type Router } from "express";

const app = path.join(
  path.dirname(require.resolve("@vendure/admin-ui-plugin")),
  "admin-ui/browser",
);

interface DashboardOptions {
  /** What the shop is called. */
  brand: string;
  /** The countries in whose way the dashboard writes dates and amounts. */
  locales: readonly string[];
}

/** What the dashboard reads when it opens: it asks the engine that served it. */
const settingsOf = ({ brand, locales }: DashboardOptions) => ({
  apiHost: "auto",
  apiPort: "auto",
  adminApiPath: "admin-api",
  tokenMethod: "bearer",
  authTokenHeaderKey: "vendure-auth-token",
  channelTokenKey: "vendure-token",
  defaultLanguage: LanguageCode.en,
  availableLanguages: [LanguageCode.en, LanguageCode.ja, LanguageCode.ar],
  availableLocales: locales,
  brand,
  hideVendureBranding: true,
});

const dashboardOptions = Symbol("dashboard options");
function dashboard(options: DashboardOptions): Router {
  return express
    .Router()
    .get("/vendure-ui-config.json", (_request, response) => {
      response.json(settingsOf(options));
    })
    .use(express.static(app))
    .use((_request, response) => {
      response.sendFile("index.html", { root: app });
    });
}

/**
 * Serves Vendure's dashboard at `/admin`. Vendure's own plugin stands in the configuration for its
 * figures, but does not serve the dashboard. It would write settings into `node_modules`, which may
 * belong to another user.
 */
@VendurePlugin({
  providers: [{ provide: dashboardOptions, useFactory: () => DashboardPlugin.options }],
})
export class DashboardPlugin implements NestModule {
  constructor(@Inject(dashboardOptions) private readonly options: DashboardOptions) {}

  static options: DashboardOptions;

  static init(options: DashboardOptions): typeof DashboardPlugin {
    DashboardPlugin.options = options;
    return DashboardPlugin;
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(dashboard(this.options)).forRoutes("admin");
  }
}
