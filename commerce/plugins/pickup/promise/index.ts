import type { PickupRoom } from "../room";
import {
  PickupOfferResolver,
  PickupSlotResolver,
  PickupStoreResolver,
} from "./api/fields.resolver";
import { ShopPickupReadingResolver } from "./api/shop-reading.resolver";
import { AvailabilityService } from "./availability.service";
import { CartService } from "./cart.service";
import { LinesTogether } from "./lines-together.service";
import { OfferService } from "./offer.service";
import { StoreClocks } from "./store-clocks.service";
import { StoreDirectory } from "./store-directory.service";

/** Where and when goods can be collected: stores, stock there, hours and slots. */
export const promise: PickupRoom = {
  providers: [
    AvailabilityService,
    CartService,
    LinesTogether,
    OfferService,
    StoreClocks,
    StoreDirectory,
  ],
  shopResolvers: [
    PickupOfferResolver,
    PickupSlotResolver,
    PickupStoreResolver,
    ShopPickupReadingResolver,
  ],
  adminResolvers: [],
};
