import "server-only";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { type Question, queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import { queryAsVisitor } from "../session/query-as-visitor";
import { offersQuery, slotsQuery, storesQuery } from "./queries";
import type { FoundStore, PickupOffer, PickupSlot, Point } from "./types";

interface StoreSearch {
  near?: Point | undefined;
  /** A district; or words of a name, street, district or postal code. */
  search?: string | undefined;
}

/** Stores of the locale's market that hand out orders, nearest first when a point is given. */
export async function findStores(
  locale: Locale,
  { near, search }: StoreSearch,
): Promise<Result<FoundStore[]>> {
  const result = await askOpenly(locale, {
    query: storesQuery,
    variables: { near, search, take: 20 },
  });
  return result.ok ? ok(result.value.pickupStores) : result;
}

interface OfferRequest {
  /** The visitor's cart when left out. */
  lines?: { variantId: string; quantity: number }[] | undefined;
  storeCodes?: string[] | undefined;
  near?: Point | undefined;
}

/** Whether and when each store can have the whole list ready. */
export async function getOffers(
  locale: Locale,
  request: OfferRequest,
): Promise<Result<PickupOffer[]>> {
  const variables = { ...request, take: 20 };
  const result = request.lines
    ? await askOpenly(locale, { query: offersQuery, variables })
    : await queryAsVisitor({ locale, query: offersQuery, variables });
  return result.ok ? ok(result.value.pickupOffers) : result;
}

/** The slots of a store from its promise on. */
export async function getSlots(locale: Locale, storeCode: string): Promise<Result<PickupSlot[]>> {
  const result = await askOpenly(locale, { query: slotsQuery, variables: { storeCode, days: 7 } });
  return result.ok ? ok(result.value.pickupSlots) : result;
}

/** What is the same for everybody is asked without the visitor's session, which costs less. */
async function askOpenly<Data, Variables>(
  locale: Locale,
  question: Question<Data, Variables>,
): Promise<Result<Data>> {
  try {
    const about = { language: languageOf(locale), market: marketOf(locale) };
    return ok((await queryEngine({ ...question, ...about })).data);
  } catch (error) {
    return failureFrom(error);
  }
}
