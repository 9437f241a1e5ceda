import type { PickupRoom } from "../room";
import { ShopAisleResolver, TakeFromTagResultResolver } from "./api/shop-aisle.resolver";
import { ArticleInStore } from "./article-in-store.service";
import { HelpCalls } from "./help-calls.service";
import { TagPromise } from "./tag-promise.service";
import { TagPurchases } from "./tag-purchase.service";
import { ShelfTags } from "./tags.service";

/** What a shopper in a store sees and asks for with the tag of a shelf. */
export const aisle: PickupRoom = {
  providers: [ArticleInStore, HelpCalls, ShelfTags, TagPromise, TagPurchases],
  shopResolvers: [ShopAisleResolver, TakeFromTagResultResolver],
  adminResolvers: [],
};
