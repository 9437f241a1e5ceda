import path from "node:path";
import type { MiddlewareConsumer, NestModule } from "@nestjs/common";
import { LanguageCode, VendurePlugin } from "@vendure/core";
import express, { type Router } from "express";

const app = path.join(
  path.dirname(require.resolve("@vendure/admin-ui-plugin")),
  "admin-ui/browser",
);

/** What the dashboard reads when it opens: it asks the engine that served it. */
const settings = {
  apiHost: "auto",
  apiPort: "auto",
  adminApiPath: "admin-api",
  tokenMethod: "bearer",
  authTokenHeaderKey: "vendure-auth-token",
  channelTokenKey: "vendure-token",
  defaultLanguage: LanguageCode.en,
  availableLanguages: [LanguageCode.en, LanguageCode.ja, LanguageCode.ar],
  availableLocales: ["KR", "JP", "US", "AE"],
  brand: "Maru",
  hideVendureBranding: true,
};

function dashboard(): Router {
  return express
    .Router()
    .get("/vendure-ui-config.json", (_request, response) => {
      response.json(settings);
    })
    .use(express.static(app))
    .use((_request, response) => {
      response.sendFile("index.html", { root: app });
    });
}

/**
 * Vendure's dashboard at `/admin`. Its own plugin stands in the configuration for its figures, but
 * does not serve it: it would write settings into `node_modules`, which may belong to somebody else.
 */
@VendurePlugin({})
export class DashboardPlugin implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(dashboard()).forRoutes("admin");
  }
}
