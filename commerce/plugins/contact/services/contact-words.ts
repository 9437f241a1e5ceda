import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

/** What this plugin's errors say to developers; shoppers read the storefront's own words. */
@Injectable()
export class ContactWords implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", {
      error: { "contact-input": "`{field}` of the message is missing, too long or of no use." },
    });
  }
}
