import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import type { Type } from "@vendure/common/lib/shared-types";
import {
  AssetEvent,
  CollectionEvent,
  CollectionModificationEvent,
  EventBus,
  FacetEvent,
  FacetValueEvent,
  Logger,
  ProductChannelEvent,
  ProductEvent,
  ProductOptionEvent,
  ProductVariantEvent,
  ProductVariantPriceEvent,
  StockLocationEvent,
  type StockMovement,
  StockMovementEvent,
  type VendureEvent,
} from "@vendure/core";
import { RevalidationService } from "./revalidation.service";
import { SlugService } from "./slug.service";

const products = (slugs: string[]) => slugs.map((slug) => `product:${slug}`);

/** Translates the engine's events into the storefront's cache tags (lib/cache.ts there). */
@Injectable()
export class ChangeListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly slugs: SlugService,
    private readonly revalidation: RevalidationService,
  ) {}

  onApplicationBootstrap(): void {
    this.on(ProductEvent, async ({ entity, type }) => [
      ...products(await this.slugs.ofProducts([entity.id])),
      ...(type === "updated" && entity.enabled ? [] : ["catalogue"]),
    ]);
    this.on(ProductChannelEvent, async ({ product }) => [
      ...products(await this.slugs.ofProducts([product.id])),
      "catalogue",
    ]);
    this.on(ProductVariantEvent, async ({ entity }) =>
      products(await this.slugs.ofVariants(entity.map((v) => v.id))),
    );
    this.on(ProductVariantPriceEvent, async ({ entity }) =>
      products(await this.slugs.ofVariants(entity.flatMap((p) => p.variant?.id ?? []))),
    );
    this.on(StockMovementEvent, async ({ stockMovements }) =>
      products(await this.slugs.ofSoldOut(stockMovements.flatMap(changeOf))),
    );
    this.on(CollectionEvent, async () => ["catalogue"]);
    this.on(CollectionModificationEvent, async () => ["catalogue"]);
    this.on(FacetEvent, async () => ["catalogue"]);
    this.on(FacetValueEvent, async () => ["catalogue"]);
    this.on(ProductOptionEvent, async () => ["catalogue"]);
    this.on(AssetEvent, async ({ type }) => (type === "created" ? [] : ["catalogue"]));
    this.on(StockLocationEvent, async ({ entity }) => [
      "stores",
      ...products(await this.slugs.ofLastPiecesAt(entity.id)),
    ]);
  }

  private on<E extends VendureEvent>(type: Type<E>, tagsOf: (event: E) => Promise<string[]>): void {
    this.events.ofType(type).subscribe((event) => {
      tagsOf(event).then(
        (tags) => this.revalidation.expire(tags),
        (error: unknown) => Logger.error(`${type.name}: ${error}`, "Revalidation"),
      );
    });
  }
}

/** By how much a movement changed what can be sold. */
function changeOf(movement: StockMovement) {
  const variantId = movement.productVariant?.id;
  const locationId = movement.stockLocation?.id ?? movement.stockLocationId;
  // A sale takes from both sides: what can be sold stays the same.
  if (!variantId || !locationId || movement.type === "SALE") return [];
  const change = movement.type === "ALLOCATION" ? -movement.quantity : movement.quantity;
  return [{ variantId, locationId, change }];
}
