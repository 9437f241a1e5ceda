import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

const messages = {
  "unreadable-text": "`{field}` has characters that cannot be kept.",
  "too-long": "A text is longer than what people type.",
};

/** What this plugin's errors say to developers; shoppers read the storefront's own words. */
@Injectable()
export class TextMessages implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { error: messages });
  }
}
