import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  EventBus,
  type ID,
  Logger,
  ProductChannelEvent,
  ProductEvent,
  ProductVariantChannelEvent,
  ProductVariantEvent,
  ProductVariantPriceEvent,
  StockMovementEvent,
  TransactionalConnection,
} from "@vendure/core";
import { type ProductChanges, productChannel } from "../data/changes";

const gathering = 150;
// Postgres refuses payloads of 8,000 bytes and more.
const idsPerMessage = 500;

/** Tells the models of all engines which products changed. What it misses they read in time. */
@Injectable()
export class ProductAnnouncer implements OnApplicationBootstrap {
  private products = new Set<number>();
  private variants = new Set<number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly bus: EventBus,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.ofType(ProductEvent).subscribe(({ product }) => this.product(product.id));
    this.bus.ofType(ProductChannelEvent).subscribe(({ product }) => this.product(product.id));
    this.bus
      .ofType(ProductVariantEvent)
      .subscribe(({ variants }) => this.variant(...variants.map(({ id }) => id)));
    this.bus
      .ofType(ProductVariantChannelEvent)
      .subscribe(({ productVariant }) => this.variant(productVariant.id));
    this.bus
      .ofType(ProductVariantPriceEvent)
      .subscribe(({ entity }) => this.variant(...entity.map(({ variant }) => variant?.id ?? 0)));
    this.bus
      .ofType(StockMovementEvent)
      .subscribe(({ stockMovements }) =>
        this.variant(...stockMovements.map(({ productVariant }) => productVariant?.id ?? 0)),
      );
  }

  private product(id: ID): void {
    this.products.add(Number(id));
    this.timer ??= setTimeout(() => void this.flush(), gathering);
  }

  private variant(...ids: ID[]): void {
    for (const id of ids) this.variants.add(Number(id));
    this.timer ??= setTimeout(() => void this.flush(), gathering);
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const [products, variants] = [[...this.products], [...this.variants]];
    this.products = new Set();
    this.variants = new Set();
    const messages: ProductChanges[] = [];
    for (let i = 0; i < Math.max(products.length, variants.length); i += idsPerMessage)
      messages.push({
        products: products.slice(i, i + idsPerMessage),
        variants: variants.slice(i, i + idsPerMessage),
      });
    await this.connection.rawConnection
      .query("SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message", [
        productChannel,
        messages.map((message) => JSON.stringify(message)),
      ])
      .catch((error: unknown) => Logger.warn(`Not announced: ${String(error)}`, "Recommendations"));
  }
}
