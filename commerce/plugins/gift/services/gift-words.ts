import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

/** What this plugin's errors say to developers; shoppers read the storefront's own words. */
@Injectable()
export class GiftWords implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", {
      error: {
        "gift-not-offered": "Nothing is wrapped in this market.",
        "gift-message-too-long": "The message does not fit on the card.",
      },
    });
  }
}
