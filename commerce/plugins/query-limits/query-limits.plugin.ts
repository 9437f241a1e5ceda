import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { costGate } from "./cost-gate";
import { hideSuggestions } from "./hide-suggestions";
import { adminLimits, mostCost, shopLimits, strangersTurns } from "./limits";
import { shapeGate } from "./shape-gate";
import { Turnstile } from "./turnstile";

export interface QueryLimitsOptions {
  /** Shared with the storefronts. */
  secret: string;
}

let configured: QueryLimitsOptions;

/**
 * What a question to the engine may be: small in shape, in both APIs, and cheap in the Shop API,
 * where strangers' questions take turns. In production the schema is not told, neither by introspection nor by suggestions.
 */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  configuration: (config) => {
    const { apiOptions } = config;
    const { shopApiPath, adminApiPath } = apiOptions;
    apiOptions.middleware.push(
      { route: shopApiPath, handler: shapeGate(shopLimits) },
      { route: adminApiPath, handler: shapeGate(adminLimits) },
    );
    apiOptions.apolloServerPlugins.push(
      costGate({ most: mostCost, turnstile: new Turnstile(strangersTurns), ...configured }),
      hideSuggestions,
    );
    apiOptions.introspection = process.env.NODE_ENV !== "production";
    return config;
  },
})
export class QueryLimitsPlugin {
  static init(options: QueryLimitsOptions): typeof QueryLimitsPlugin {
    configured = options;
    return QueryLimitsPlugin;
  }
}
