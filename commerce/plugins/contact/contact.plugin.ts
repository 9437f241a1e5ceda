import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { AdminContactResolver, ContactMessageResolver } from "./api/admin-contact.resolver";
import { adminSchema, shopSchema } from "./api/schema";
import { ShopContactResolver } from "./api/shop-contact.resolver";
import { ContactAnswer } from "./entities/contact-answer.entity";
import { ContactMessage } from "./entities/contact-message.entity";
import { ContactService } from "./services/contact.service";
import { ContactWords } from "./services/contact-words";

/** Messages of shoppers, kept until the office has answered them by letter. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [ContactMessage, ContactAnswer],
  providers: [ContactService, ContactWords],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopContactResolver] },
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [AdminContactResolver, ContactMessageResolver],
  },
})
export class ContactPlugin {}
