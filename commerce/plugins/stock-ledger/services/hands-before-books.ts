import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { ProductVariantService } from "@vendure/core";
import { replaceMethod } from "../../../vendure/replace-method";

/**
 * Vendure refuses to hand over or ship what its books do not have. A piece in the hand is truer
 * than a count that missed it in its bag. The sale is booked and stock stays at 0. The difference
 * is noted (`stock_is_not_below_zero`). What may be promised is decided when stock is allocated.
 */
@Injectable()
export class HandsBeforeBooks implements OnApplicationBootstrap {
  constructor(private readonly variants: ProductVariantService) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.variants,
      "getFulfillableStockLevel",
      () => async () => Number.MAX_SAFE_INTEGER,
    );
  }
}
