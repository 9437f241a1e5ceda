import type { PickupRoom } from "../room";
import { PickupStatusResultResolver, ShopPickupAfterResolver } from "./api/shop-after.resolver";
import { OrderPickupsResolver, ShopPickupResolver } from "./api/shop-pickup.resolver";
import { ProposedArticles } from "./proposed-articles.service";
import { ShopperService } from "./shopper.service";

/** What a shopper does with their pickup, and sees of it. */
export const shopper: PickupRoom = {
  providers: [ProposedArticles, ShopperService],
  shopResolvers: [
    OrderPickupsResolver,
    PickupStatusResultResolver,
    ShopPickupAfterResolver,
    ShopPickupResolver,
  ],
  adminResolvers: [],
};
