import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

const messages = {
  "cart-withdrawn": "Not sold any more, take it out of the order: {skus}",
};

/** What this plugin's errors say to developers; shoppers read the storefront's own words. */
@Injectable()
export class CartMessages implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { error: messages });
  }
}
