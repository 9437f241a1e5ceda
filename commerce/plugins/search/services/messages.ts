import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

const messages = {
  "search-unavailable": "The search is being restarted. Please try again in a moment.",
  "search-term-too-long": "A search term may have {max} characters.",
  "search-page-negative": "`skip` and `take` must not be negative.",
  "search-too-many-filters": "A search may have {max} filters.",
};

/** What this plugin's errors say to developers; shoppers read the storefront's own words by code. */
@Injectable()
export class SearchMessages implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { error: messages });
  }
}
