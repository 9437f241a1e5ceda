import type { MiddlewareConsumer, NestModule } from "@nestjs/common";
import { ConfigService, PluginCommonModule, VendurePlugin } from "@vendure/core";
import { json } from "express";
import { readOrRefuse } from "../../read-or-refuse";
import { costGate } from "./cost-gate";
import { hideSuggestions } from "./hide-suggestions";
import {
  adminLimits,
  heaviest,
  heaviestUpload,
  mostCost,
  refusals,
  shopLimits,
  strangersTurns,
} from "./limits";
import { refusal } from "./refusal";
import { shapeGate } from "./shape-gate";
import { SlowRefusals } from "./slow-refusals";
import { Turnstile } from "./turnstile";
import { uploadGate } from "./upload-gate";

export interface QueryLimitsOptions {
  /** Shared with the storefronts. */
  secret: string;
}

const slow = new SlowRefusals(refusals);

/** Uploads are no JSON, and pass; they have a gate of their own. */
const readQuestion = readOrRefuse(
  json({ limit: heaviest }),
  refusal(`The request is too large: at most ${heaviest} bytes.`, "REQUEST_TOO_LARGE"),
  refusal("The request is no JSON that can be read.", "REQUEST_UNREADABLE"),
);

/**
 * What a question to the engine may be: small in shape, in both APIs. In the Shop API it is also
 * cheap, and strangers' questions take turns. In production the schema is not told, neither by
 * introspection nor by suggestions.
 */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  configuration: (config) => {
    const { apiOptions } = config;
    const { shopApiPath, adminApiPath } = apiOptions;
    apiOptions.middleware.push(
      { route: `/${shopApiPath}`, handler: readQuestion, beforeListen: true },
      { route: `/${adminApiPath}`, handler: readQuestion, beforeListen: true },
      { route: `/${shopApiPath}`, handler: uploadGate(0), beforeListen: true },
      { route: `/${adminApiPath}`, handler: uploadGate(heaviestUpload), beforeListen: true },
    );
    apiOptions.apolloServerPlugins.push(
      costGate({
        most: mostCost,
        turnstile: new Turnstile(strangersTurns),
        refusals: slow,
        ...QueryLimitsPlugin.options,
      }),
      hideSuggestions,
    );
    apiOptions.introspection = process.env.NODE_ENV !== "production";
    return config;
  },
})
export class QueryLimitsPlugin implements NestModule {
  static options: QueryLimitsOptions;

  constructor(private readonly config: ConfigService) {}

  // A plugin's own middleware comes after Vendure's, which reads the question of an upload.
  configure(consumer: MiddlewareConsumer): void {
    const { shopApiPath, adminApiPath } = this.config.apiOptions;
    consumer.apply(shapeGate(shopLimits, slow)).forRoutes(shopApiPath);
    consumer.apply(shapeGate(adminLimits, slow)).forRoutes(adminApiPath);
  }

  static init(options: QueryLimitsOptions): typeof QueryLimitsPlugin {
    QueryLimitsPlugin.options = options;
    return QueryLimitsPlugin;
  }
}
