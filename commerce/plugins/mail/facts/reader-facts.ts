import type { ID } from "@vendure/core";
import type { Language } from "../../../../contracts/languages";
import type { LetterContext } from "../outbox/letter-context";
import { languageFor } from "../shop-address";

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
}

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
  return {
    email: row.email,
    orderCode: row.orderCode,
    currency: row.currency,
    channel,
    language: languageFor(options.shop, channel, asked || (row.language ?? "")),
    taxIncluded: row.taxIncluded ?? true,
  };
}
