import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

/** What this plugin's errors say where the dashboard has no words of its own. */
@Injectable()
export class WebhookWords implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", {
      error: {
        "webhook-address":
          "The address must be a public one, with https and its usual port. The setting WEBHOOK_ALLOWED_HOSTS names others.",
        "webhook-no-events": "Choose at least one event.",
        "webhook-too-many": "A market has at most 20 receivers.",
      },
    });
  }
}
