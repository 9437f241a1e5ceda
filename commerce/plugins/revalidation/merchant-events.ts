import type { Type } from "@vendure/common/lib/shared-types";
import {
  Asset,
  AssetEvent,
  ChangeChannelEvent,
  ChannelEvent,
  Collection,
  CollectionEvent,
  CollectionModificationEvent,
  CountryEvent,
  Facet,
  FacetEvent,
  FacetValue,
  FacetValueEvent,
  GlobalSettingsEvent,
  PaymentMethod,
  PaymentMethodEvent,
  Product,
  ProductChannelEvent,
  ProductEvent,
  ProductOptionEvent,
  ProductOptionGroupChangeEvent,
  ProductOptionGroupEvent,
  ProductVariant,
  ProductVariantChannelEvent,
  ProductVariantEvent,
  ProductVariantPriceEvent,
  Promotion,
  PromotionEvent,
  ProvinceEvent,
  type RequestContext,
  ShippingMethod,
  ShippingMethodEvent,
  StockLocation,
  StockLocationEvent,
  TaxCategoryEvent,
  TaxRateEvent,
  TaxRateModificationEvent,
  type VendureEntity,
  type VendureEvent,
  ZoneEvent,
  ZoneMembersEvent,
} from "@vendure/core";
import type { ContentKind } from "../../../contracts/content/kinds";
import { ContentChanged } from "../../contracts/content-changed.event";
import type { SlugService } from "./services/slug.service";

type Happened = VendureEvent & { ctx: RequestContext };
type TagsOf<E> = (event: E, slugs: SlugService) => Promise<string[]> | string[];

export interface MerchantEvent {
  event: Type<Happened>;
  tagsOf: TagsOf<Happened>;
}

function on<E extends Happened>(event: Type<E>, tagsOf: TagsOf<E>): MerchantEvent {
  return { event, tagsOf: tagsOf as TagsOf<Happened> };
}

/** The lists and menus: what is in them, how it is called, what it looks like. */
const catalogue = () => ["catalogue"];
/** Every page: what changes all prices, or which products a market has. */
const everything = () => ["shop"];
const stores = () => ["stores"];
/**
 * What product pages say by name: `naming` finds the products. What is new is in lists alone. What is
 * deleted has left its products when this is heard, so any page may have said it.
 */
const named =
  <E extends Happened & { type: "created" | "updated" | "deleted" }>(
    naming: (event: E, slugs: SlugService) => Promise<string[]>,
  ): TagsOf<E> =>
  async (event, slugs) => {
    if (event.type === "deleted") return everything();
    if (event.type === "created") return catalogue();
    return [...catalogue(), ...(await naming(event, slugs))];
  };

/** What stands on every page, and pages of their own; the footer of every page links policies. */
const contentOf: Record<ContentKind, string[]> = {
  bar: ["content"],
  menu: ["content"],
  footer: ["content"],
  policy: ["content", "pages"],
  page: ["pages"],
  home: ["pages"],
  redirects: ["redirects"],
};

/** What an edit of a merchant puts out of date; the tags are those of the storefront's lib/cache.ts. */
export const merchantEvents: readonly MerchantEvent[] = [
  on(ProductEvent, async ({ ctx, entity, type }, slugs) => [
    ...(await slugs.ofProducts(ctx, [entity.id])),
    ...(type === "updated" && entity.enabled ? [] : ["catalogue"]),
  ]),
  on(ProductChannelEvent, async ({ ctx, product }, slugs) => [
    ...(await slugs.ofProducts(ctx, [product.id])),
    "catalogue",
  ]),
  on(ProductOptionGroupChangeEvent, ({ ctx, product }, slugs) =>
    slugs.ofProducts(ctx, [product.id]),
  ),
  on(ProductVariantEvent, async ({ ctx, entity, type }, slugs) => [
    ...(await slugs.ofVariants(
      ctx,
      entity.map((variant) => variant.id),
    )),
    // Strips of merchants name products by SKU, also those that are to come.
    ...(type === "created" ? ["catalogue"] : []),
  ]),
  on(ProductVariantChannelEvent, ({ ctx, productVariant }, slugs) =>
    slugs.ofVariants(ctx, [productVariant.id]),
  ),
  on(ProductVariantPriceEvent, ({ ctx, entity }, slugs) =>
    slugs.ofVariants(
      ctx,
      entity.flatMap((price) => price.variant?.id ?? []),
    ),
  ),
  on(
    CollectionEvent,
    named(({ ctx, entity }, slugs) => slugs.ofCollection(ctx, entity.id)),
  ),
  on(CollectionModificationEvent, catalogue),
  on(
    FacetEvent,
    named(({ ctx, entity }, slugs) => slugs.ofFacets(ctx, { facets: [entity.id] })),
  ),
  on(
    FacetValueEvent,
    named(({ ctx, entity }, slugs) => slugs.ofFacets(ctx, { values: [entity.id] })),
  ),
  on(ProductOptionEvent, everything),
  on(ProductOptionGroupEvent, everything),
  on(AssetEvent, ({ type }) => (type === "created" ? [] : everything())),
  on(ShippingMethodEvent, catalogue),
  on(PaymentMethodEvent, catalogue),
  on(PromotionEvent, catalogue),
  on(TaxRateEvent, everything),
  on(TaxRateModificationEvent, everything),
  on(TaxCategoryEvent, everything),
  on(ZoneEvent, everything),
  on(ZoneMembersEvent, everything),
  on(CountryEvent, everything),
  on(ProvinceEvent, everything),
  on(ChannelEvent, everything),
  on(GlobalSettingsEvent, everything),
  on(StockLocationEvent, async ({ ctx, entity }, slugs) => [
    "stores",
    ...(await slugs.ofLastPiecesAt(ctx, entity.id)),
  ]),
  on(ContentChanged, ({ kind }) => contentOf[kind]),
  on(ChangeChannelEvent<VendureEntityInChannels>, ({ ctx, entity }, slugs) =>
    tagsOfAssigned(ctx, entity, slugs),
  ),
];

type VendureEntityInChannels = VendureEntity & { channels: never };

/** Vendure tells of products that join a market by events of their own, of all else only here. */
function tagsOfAssigned(
  ctx: RequestContext,
  entity: VendureEntity,
  slugs: SlugService,
): Promise<string[]> | string[] {
  if (entity instanceof Product) return slugs.ofProducts(ctx, [entity.id]);
  if (entity instanceof ProductVariant) return slugs.ofVariants(ctx, [entity.id]);
  if (entity instanceof StockLocation) return stores();
  if (entity instanceof Asset) return everything();
  const listed = [Collection, Facet, FacetValue, Promotion, ShippingMethod, PaymentMethod];
  return listed.some((type) => entity instanceof type) ? catalogue() : [];
}
