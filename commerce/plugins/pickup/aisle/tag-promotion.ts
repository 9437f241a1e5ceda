import {
  type Injector,
  type Order,
  PromotionCondition,
  PromotionLineAction,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
} from "@vendure/core";
import { fieldLabel } from "../../../contracts/field-label";
import { TagScan } from "../entities/tag-scan.entity";
import { tagDiscount, usualTerms } from "./tag-terms";

export const conditionCode = "bought_from_shelf_tag";
export const actionCode = "price_of_shelf_tag";

/** What tags promise an order: by article and store, the lowest price that it scanned. */
interface Promised {
  variantId: string;
  storeCode: string;
  price: number;
}

let connection: TransactionalConnection;
let cache: RequestContextCacheService;

// A cart has the price while its scan holds; an order, if it was placed while it did.
const promisedSql = `SELECT t."variantId"::text AS "variantId",
    l."customFieldsCode" AS "storeCode", MIN(t.price)::int AS price
  FROM tag_scan s JOIN shelf_tag t ON t.id = s."tagId" JOIN "order" o ON o.id = s."orderId"
  JOIN stock_location l ON l.id = t."storeId"
  WHERE s."orderId" = $1 AND t."channelId" = $2 AND t."currencyCode" = o."currencyCode"
    AND s.until > COALESCE(o."orderPlacedAt", now())
  GROUP BY t."variantId", l."customFieldsCode"`;

/** The prices that tags promise an order; asked once in a request. */
function promisedTo(ctx: RequestContext, { id }: Order): Promise<Promised[]> {
  return cache.get(ctx, `tags of ${id}`, () =>
    connection.getRepository(ctx, TagScan).query(promisedSql, [id, ctx.channelId]),
  );
}

/** What a changed order is promised is another thing within the same request. */
export const forgetPromised = (ctx: RequestContext, { id }: Pick<Order, "id">): void =>
  cache.set(ctx, `tags of ${id}`, undefined);

/** Goods of the order were taken from a shelf whose tag was scanned, to be had in that store. */
export const boughtFromTag = new PromotionCondition({
  code: conditionCode,
  description: fieldLabel({
    en: "Goods are taken from a shelf by scanning its tag, in the tag's store",
    ko: "매장 가격표를 스캔하여 그 매장에서 구매하는 상품",
    ja: "店舗の棚札をスキャンして、その店舗で購入する商品",
    ar: "منتجات تُؤخذ من الرف بمسح بطاقته في متجر البطاقة",
    fr: "Articles pris en rayon en scannant l’étiquette, dans son magasin",
    zh_Hant: "在門市掃描貨架標籤並於該門市購買的商品",
  }),
  args: {
    days: {
      type: "int",
      defaultValue: usualTerms.days,
      label: fieldLabel({
        en: "Days for which a replaced tag still counts",
        ko: "교체된 가격표가 유효한 일수",
        ja: "貼り替え後も旧棚札を有効とする日数",
        ar: "عدد الأيام التي تبقى فيها البطاقة المستبدلة سارية",
        fr: "Jours pendant lesquels une étiquette remplacée compte encore",
        zh_Hant: "標籤更換後仍有效的天數",
      }),
    },
    pieces: {
      type: "int",
      defaultValue: usualTerms.pieces,
      label: fieldLabel({
        en: "Most pieces of an article at the tag's price, in one order",
        ko: "주문당 가격표 가격이 적용되는 최대 수량",
        ja: "1注文で棚札の価格になる最大点数",
        ar: "أكبر عدد من القطع بسعر البطاقة في طلب واحد",
        fr: "Pièces au plus au prix de l’étiquette, par commande",
        zh_Hant: "每張訂單以標籤價購買的最多件數",
      }),
    },
  },
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
    cache = injector.get(RequestContextCacheService);
  },
  async check(ctx, order, { pieces }) {
    // Most carts hold nothing for a store: they cost no question.
    if (!order.lines.some(({ customFields }) => customFields.collectAt)) return false;
    const promised = await promisedTo(ctx, order);
    return promised.length > 0 && { promised, pieces };
  },
});

/** The lower price counts: what is dearer than its tag costs what the tag says. */
export const priceOfTag = new PromotionLineAction({
  code: actionCode,
  description: fieldLabel({
    en: "The price on the tag, where it is lower",
    ko: "가격표 가격이 더 낮으면 그 가격 적용",
    ja: "棚札の価格のほうが低い場合はその価格",
    ar: "سعر البطاقة إن كان أقل",
    fr: "Le prix de l’étiquette, s’il est plus bas",
    zh_Hant: "標籤價較低時採用標籤價",
  }),
  args: {},
  conditions: [boughtFromTag],
  // Before all others: codes and other promotions are reckoned on the price that counts.
  priorityValue: -1000,
  execute(ctx, line, _args, state) {
    const { promised, pieces } = state[conditionCode];
    const tag = promised.find(
      ({ variantId, storeCode }) =>
        variantId === String(line.productVariantId) && storeCode === line.customFields.collectAt,
    );
    if (!tag) return 0;
    const { quantity, listPrice: list } = line;
    const shown = ctx.channel.pricesIncludeTax ? line.unitPriceWithTax : line.unitPrice;
    return tagDiscount({ quantity, shown, list }, tag.price, { ...usualTerms, pieces });
  },
});
