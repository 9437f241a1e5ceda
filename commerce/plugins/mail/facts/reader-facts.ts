import type { ID } from "@vendure/core";
import { factsIn } from "../../../../contracts/company-facts";
import type { Language } from "../../../../contracts/languages";
import { shownPhone } from "../../../../contracts/phones/read-phone";
import type { LetterContext } from "../outbox/letter-context";
import { languageFor } from "../shop-address";
import { type PlaceRow, placeColumns, placeIn } from "./store-place";

/** Who a letter about an order is for, and what it needs to be written their way. */
export interface Reader {
  email: string;
  orderCode: string;
  currency: string;
  /** Code of the order's own market, whichever channel an administrator worked in. */
  channel: string;
  language: Language;
  /** Whether prices are shown with tax. */
  taxIncluded: boolean;
  /** Who can be called: the shop, or where it states no number, its stores in the market. */
  phones: readonly { name: string; number: string }[];
}

/** More would be a list of stores. */
const mostPhones = 3;

interface Row {
  email: string | null;
  orderCode: string;
  currency: string;
  channel: string | null;
  language: string | null;
  taxIncluded: boolean | null;
}

/**
 * The reader of an order's letters, in the language of its checkout or the one given. None when the
 * order has no e-mail, or its customer's account was deleted since.
 */
export async function readerOf(
  { query, options }: Pick<LetterContext, "query" | "options">,
  orderId: ID,
  asked?: string,
): Promise<Reader | undefined> {
  const [row] = await query<Row>(
    `SELECT c."emailAddress" AS email, o.code AS "orderCode", o."currencyCode" AS currency,
       o."customFieldsLanguage" AS language, h.code AS channel,
       h."pricesIncludeTax" AS "taxIncluded"
     FROM "order" o
     LEFT JOIN customer c ON c.id = o."customerId" AND c."deletedAt" IS NULL
     LEFT JOIN LATERAL (
       SELECT h.code, h."pricesIncludeTax" FROM order_channels_channel oc
       JOIN channel h ON h.id = oc."channelId" WHERE oc."orderId" = o.id
       ORDER BY h.code = '__default_channel__', h.id LIMIT 1) h ON true
     WHERE o.id = $1`,
    [orderId],
  );
  if (!row?.email) return undefined;
  const channel = row.channel ?? "";
  const language = languageFor(options.shop, channel, asked || (row.language ?? ""));
  return {
    email: row.email,
    orderCode: row.orderCode,
    currency: row.currency,
    channel,
    language,
    taxIncluded: row.taxIncluded ?? true,
    phones: await phonesIn(channel, language, { query, options }),
  };
}

async function phonesIn(
  channel: string,
  language: Language,
  { query, options }: Pick<LetterContext, "query" | "options">,
): Promise<Reader["phones"]> {
  const country = channel.toUpperCase();
  const stated = factsIn(options.shop.facts[country], language).find(
    ({ fact }) => fact === "phone",
  );
  if (stated) return [{ name: "", number: stated.text }];
  const rows = await query<PlaceRow & { phone: string }>(
    `SELECT s."customFieldsPhone" AS phone, ${placeColumns} FROM stock_location s
     WHERE s."customFieldsMarket" = $1 AND s."customFieldsKind" = 'store'
       AND s."customFieldsPhone" <> '' ORDER BY s.id LIMIT ${mostPhones}`,
    [country],
  );
  return rows.map(({ phone, ...place }) => ({
    name: placeIn(language, place).store,
    number: shownPhone(phone, country),
  }));
}
