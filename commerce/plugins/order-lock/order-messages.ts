import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { I18nService } from "@vendure/core";

const errors = {
  "pieces-less-than-none": "A number of pieces can not be less than none.",
  "pieces-named-twice": "A line of the order is named twice. Name it once, with all its pieces.",
  "order-needs-market": "Orders are made in a market. Send its channel token.",
};

/** What this plugin's refusals say at the dashboard and to developers. */
@Injectable()
export class OrderMessages implements OnApplicationBootstrap {
  constructor(private readonly i18n: I18nService) {}

  onApplicationBootstrap(): void {
    this.i18n.addTranslation("en", { error: errors });
  }
}
