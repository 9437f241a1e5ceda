import type { ID, Order } from "@vendure/core";
import { addressLines } from "../../../../contracts/addresses/address-lines";
import { factsOf, type Language, toEngine } from "../../../../contracts/languages";
import type { LetterContext } from "../outbox/letter-context";

/** Names of ways of delivery, each once. */
export async function deliveryNames(
  { query }: Pick<LetterContext, "query">,
  language: Language,
  methodIds: readonly ID[],
): Promise<string> {
  const rows = await query<{ name: string }>(
    `SELECT (SELECT t.name FROM shipping_method_translation t WHERE t."baseId" = m.id
       ORDER BY t."languageCode" = $2 DESC, t."languageCode" = 'en' DESC LIMIT 1) AS name
     FROM shipping_method m WHERE m.id = ANY($1) ORDER BY m.id`,
    [methodIds, toEngine(language)],
  );
  return rows.map(({ name }) => name).join(factsOf(language).comma);
}

/** Where an order is delivered to, line by line, as its country writes it. */
export async function addressOf(
  { query }: Pick<LetterContext, "query">,
  language: Language,
  orderId: ID,
): Promise<string[]> {
  const [row] = await query<{ address: string }>(
    `SELECT "shippingAddress" AS address FROM "order" WHERE id = $1`,
    [orderId],
  );
  const address: Order["shippingAddress"] = JSON.parse(row?.address ?? "{}");
  const place = {
    line1: address.streetLine1 ?? "",
    line2: address.streetLine2 ?? "",
    city: address.city ?? "",
    province: address.province ?? "",
    postalCode: address.postalCode ?? "",
    countryCode: address.countryCode ?? "",
  };
  return [address.fullName ?? "", ...addressLines(place, language)].filter(Boolean);
}
