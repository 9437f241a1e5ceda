import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { loggedMessages } from "./short/logged-messages";
import type { ShortMessagePort } from "./short/short-message-port";
import { ShortMessages, shortMessagePort } from "./short/short-messages.service";

let port: ShortMessagePort = loggedMessages;

/** Short messages about pickups, through a port: a provider's client takes the logged one's place. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  providers: [ShortMessages, { provide: shortMessagePort, useFactory: () => port }],
})
export class ShortMessagesPlugin {
  static init(given: ShortMessagePort = loggedMessages): typeof ShortMessagesPlugin {
    port = given;
    return ShortMessagesPlugin;
  }
}
