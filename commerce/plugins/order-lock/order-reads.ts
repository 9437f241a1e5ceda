import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  Asset,
  type ID,
  Order,
  OrderLine,
  OrderService,
  ProductVariantService,
  type RelationPaths,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from "@vendure/core";
import { FindOptionsUtils, In, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import { replaceMethod } from "../../vendure/replace-method";
import { OrderWrites } from "./order-writes";
import { StatementTexts } from "./statement-texts";

type Path = RelationPaths<Order>[number];

/** What `OrderService.findOne` reads when it is not told. */
const usual: Path[] = [
  "channels",
  "customer",
  "customer.user",
  "lines",
  "lines.productVariant",
  "lines.productVariant.taxCategory",
  "lines.productVariant.productVariantPrices",
  "lines.productVariant.translations",
  "lines.featuredAsset",
  "lines.taxCategory",
  "shippingLines",
  "surcharges",
];

/** Relations that are one row or a few: read with the order itself. */
const joinable = ["channels", "customer", "shippingLines", "surcharges"] as const;

/**
 * Reads an order in two statements. Vendure's own `findOne` reads the same by one or two statements
 * for each relation, about ten. Each change of a cart reads its order two or three times. Written
 * after `OrderService.findOne` of the release that is known (`knownRelease`).
 */
@Injectable()
export class OrderReads implements OnApplicationBootstrap {
  private readonly texts = new StatementTexts();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly variants: ProductVariantService,
    private readonly translator: TranslatorService,
    private readonly writes: OrderWrites,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.orders,
      "findOne",
      () => (ctx, orderId, relations) => this.findOne(ctx, orderId, relations),
    );
  }

  private async findOne(
    ctx: RequestContext,
    orderId: ID,
    relations: RelationPaths<Order> = usual,
  ): Promise<Order | undefined> {
    const order = await this.withoutLines(ctx, orderId, relations);
    if (!order) return undefined;
    if (relations.some((path) => path.startsWith("lines")))
      order.lines = await this.linesOf(ctx, orderId, relations);
    this.writes.note(ctx, order);
    if (relations.some(isOfVariant))
      for (const line of order.lines) {
        const variant = await this.variants.applyChannelPriceAndTax(
          line.productVariant,
          ctx,
          order,
        );
        line.productVariant = this.translator.translate(variant, ctx);
      }
    return order;
  }

  private async withoutLines(ctx: RequestContext, orderId: ID, relations: RelationPaths<Order>) {
    const wanted = relations.filter((path) => !path.startsWith("lines"));
    const joined = joinable.filter((root) => isJoined(root, wanted));
    const query = this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("order")
      .setFindOptions({
        relations: wanted.filter((path) => !joined.some((root) => root === rootOf(path))),
        relationLoadStrategy: "query",
      })
      .innerJoin("order.channels", "channel", "channel.id = :channelId", {
        channelId: ctx.channelId,
      })
      .where("order.id = :orderId", { orderId });
    joinEager(query, "order");
    for (const root of joined) {
      query.leftJoinAndSelect(`order.${root}`, `order__${root}`);
      joinEager(query, `order__${root}`);
    }
    this.texts.reuse(query, `order ${wanted}`);
    return (await query.getOne()) ?? undefined;
  }

  private async linesOf(ctx: RequestContext, orderId: ID, relations: RelationPaths<Order>) {
    const own = relations
      .filter((path) => path.startsWith("lines."))
      .map((path) => path.replace("lines.", ""));
    // Prices with tax and names in the shopper's language need these, asked for or not.
    const needed = relations.some(isOfVariant)
      ? ["productVariant", "productVariant.taxCategory", "productVariant.translations"]
      : [];
    const apart = own.filter((path) => rootOf(path) === picture).join() === picture;
    const wanted = [...new Set([...own, ...needed])].filter((path) => !apart || path !== picture);
    const byHand = isPlainVariant(wanted);
    const query = this.connection
      .getRepository(ctx, OrderLine)
      .createQueryBuilder("line")
      .setFindOptions({ relations: wanted.filter((path) => !byHand || !isVariant(path)) })
      .where("line.orderId = :orderId", { orderId })
      .addOrderBy("line.createdAt", "ASC")
      .addOrderBy("line.productVariantId", "ASC");
    if (byHand) joinVariant(query, ctx, wanted);
    if (apart) query.leftJoin(`line.${picture}`, "picture").addSelect("picture.id");
    this.texts.reuse(query, `lines ${wanted} ${apart}`);
    const lines = await query.getMany();
    if (apart) await this.readPictures(ctx, lines);
    return lines;
  }

  /** Apart: joined, the languages of a picture multiply those of its variant and its prices. */
  private async readPictures(ctx: RequestContext, lines: OrderLine[]): Promise<void> {
    const ids = [...new Set(lines.flatMap(({ featuredAsset }) => featuredAsset?.id ?? []))];
    if (ids.length === 0) return;
    const found = await this.connection.getRepository(ctx, Asset).find({ where: { id: In(ids) } });
    const byId = new Map(found.map((asset) => [asset.id, asset]));
    for (const line of lines)
      line.featuredAsset = byId.get(line.featuredAsset?.id) ?? line.featuredAsset;
  }
}

const picture = "featuredAsset";

const isVariant = (path: string) => path === "productVariant" || path.startsWith("productVariant.");

const isOfVariant = (path: string) => isVariant(path.replace("lines.", ""));

/** What `joinVariant` joins of a variant. */
const plain = ["", ".taxCategory", ".translations", ".productVariantPrices"].map(
  (path) => `productVariant${path}`,
);

function isPlainVariant(wanted: string[]): boolean {
  const own = wanted.filter(isVariant);
  return own.length > 0 && own.every((path) => plain.includes(path));
}

/**
 * A variant with its prices of the request's market alone, which are all that is chosen from. Those
 * of the other markets multiply with the languages: twenty wide rows for a line, in place of four.
 */
function joinVariant(
  query: SelectQueryBuilder<OrderLine>,
  { channelId }: RequestContext,
  wanted: string[],
): void {
  query.leftJoinAndSelect("line.productVariant", "variant");
  // Prices are eager: under the alias that TypeORM would give them they are not joined once more.
  query.leftJoinAndSelect(
    "variant.productVariantPrices",
    "variant__productVariantPrices",
    "variant__productVariantPrices.channelId = :channelId",
    { channelId },
  );
  joinEager(query, "variant");
  if (wanted.includes("productVariant.taxCategory"))
    query.leftJoinAndSelect("variant.taxCategory", "variant_taxCategory");
}

const rootOf = (path: string) => path.split(".")[0];

/** Not where more is wanted below it: that is left to TypeORM, with all that hangs on it. */
function isJoined(root: (typeof joinable)[number], wanted: Path[]): boolean {
  const own = wanted.filter((path) => rootOf(path) === root);
  // A customer's user is eager.
  return own.length > 0 && own.every((path) => path === root || path === "customer.user");
}

function joinEager<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, alias: string): void {
  const metadata = query.expressionMap.findAliasByName(alias).metadata;
  FindOptionsUtils.joinEagerRelations(query, alias, metadata);
}
