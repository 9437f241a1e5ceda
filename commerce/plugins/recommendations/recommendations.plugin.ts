import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { shopSchema } from "./api/schema";
import { ShopRecommendationsResolver } from "./api/shop-recommendations.resolver";
import { recommendationOptions } from "./options";
import { CardsService } from "./services/cards.service";
import { ModelService } from "./services/model.service";
import { ProductAnnouncer } from "./services/product-announcer";
import { RecommendationsService } from "./services/recommendations.service";
import type { RecommendationOptions } from "./types";

/** Recommendations that say why: docs/recommendations.md. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [
    CardsService,
    ModelService,
    ProductAnnouncer,
    RecommendationsService,
    { provide: recommendationOptions, useFactory: () => RecommendationsPlugin.options },
  ],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopRecommendationsResolver] },
})
export class RecommendationsPlugin {
  static options: RecommendationOptions;

  static init(options: RecommendationOptions): typeof RecommendationsPlugin {
    RecommendationsPlugin.options = options;
    return RecommendationsPlugin;
  }
}
