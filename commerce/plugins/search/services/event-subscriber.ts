import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  Asset,
  AssetEvent,
  ChangeChannelEvent,
  ChannelEvent,
  Collection,
  CollectionEvent,
  CollectionModificationEvent,
  EventBus,
  Facet,
  FacetEvent,
  FacetValue,
  FacetValueEvent,
  GlobalSettingsEvent,
  ProductChannelEvent,
  ProductEvent,
  ProductOptionEvent,
  ProductOptionGroupChangeEvent,
  ProductVariantChannelEvent,
  ProductVariantEvent,
  ProductVariantPriceEvent,
  type RequestContext,
  StockLocation,
  StockLocationEvent,
  StockMovementEvent,
  type Type,
  type VendureEvent,
} from "@vendure/core";
import type { Changes } from "../data/changes";
import type { Id } from "../types";
import { ChangeAnnouncer } from "./change-announcer";

const everything: Changes = { all: true, ids: {} };
const dictionaries: Changes = { dictionaries: true, ids: {} };
const nothing: Changes = { ids: {} };
const named = [Asset, Collection, Facet, FacetValue];
const idsOf = (entities: readonly { id: Id }[]): Id[] => entities.map((entity) => entity.id);

/** Turns the engine's events into changes of the index, in servers and workers alike. */
@Injectable()
export class SearchEventSubscriber implements OnApplicationBootstrap {
  constructor(
    private readonly bus: EventBus,
    private readonly announcer: ChangeAnnouncer,
  ) {}

  onApplicationBootstrap(): void {
    this.on(ProductEvent, ({ product }) => ({ ids: { product: [product.id] } }));
    this.on(ProductChannelEvent, ({ product }) => ({ ids: { product: [product.id] } }));
    this.on(ProductOptionGroupChangeEvent, ({ product }) => ({ ids: { product: [product.id] } }));
    this.on(ProductVariantEvent, ({ variants }) => ({ ids: { variant: idsOf(variants) } }));
    this.on(ProductVariantChannelEvent, ({ productVariant }) => ({
      ids: { variant: [productVariant.id] },
    }));
    // A removed price has no id any more; its removal comes with an event of its variant.
    this.on(ProductVariantPriceEvent, ({ entity }) => ({
      ids: { price: entity.flatMap((price) => price.id ?? []) },
    }));
    // One batched statement for any number of movements: sales must not wait for the search.
    this.bus.ofType(StockMovementEvent).subscribe(({ stockMovements }) =>
      this.announcer.announce({
        ids: { stock: stockMovements.flatMap((movement) => movement.productVariant?.id ?? []) },
      }),
    );
    this.on(CollectionModificationEvent, ({ collection, productVariantIds }) => ({
      dictionaries: true,
      ids: { variant: productVariantIds, collection: [collection.id] },
    }));
    // Their names are kept apart from the products that have them, which stay as they are.
    for (const type of [CollectionEvent, FacetEvent, FacetValueEvent, ProductOptionEvent])
      this.on<VendureEvent & { ctx: RequestContext }>(type, () => dictionaries);
    this.on(AssetEvent, ({ asset }) => ({ dictionaries: true, ids: { asset: [asset.id] } }));
    // Every order and customer comes into a channel too, which is nothing to the index.
    this.on(ChangeChannelEvent, ({ entity }) => {
      if (entity instanceof StockLocation) return everything;
      return named.some((type) => entity instanceof type) ? dictionaries : nothing;
    });
    // Rare, and they touch the stock and prices of everything.
    this.on(ChannelEvent, () => everything);
    this.on(StockLocationEvent, () => everything);
    this.on(GlobalSettingsEvent, () => everything);
  }

  /** A merchant's edit and its announcement are one: an engine that dies keeps both or neither. */
  private on<T extends VendureEvent & { ctx: RequestContext }>(
    type: Type<T>,
    toChanges: (event: T) => Changes,
  ): void {
    this.bus.registerBlockingEventHandler({
      id: `search-${type.name}`,
      event: type,
      handler: (event) => this.announcer.announceWithin(event.ctx, toChanges(event)),
    });
  }
}
