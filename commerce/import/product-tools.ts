import type { ConfigService, StockMovementService } from "@vendure/core";
import type { PictureKeeper } from "./pictures/keep-pictures";
import type { Shop } from "./shop/shop";

/** What products are written with. */
export interface ProductTools {
  shop: Shop;
  pictures: PictureKeeper;
  movements: StockMovementService;
  config: ConfigService;
}
