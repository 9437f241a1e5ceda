import { z } from "zod";
import { orderCode, storeCode } from "./code-schemas";
import type { EventType } from "./events";

/**
 * One event as a page reports it and as the engine checks it. What does not fit is refused, and the
 * other events of its message are kept.
 * @param id how this side spells ids: the storefront as text, the engine as numbers
 */
export function eventSchemaOf<Id extends z.ZodType>(id: Id) {
  const base = {
    eventId: z.uuid(),
    /** Milliseconds since it happened, by the sender's own measure: their clock may be wrong. */
    ago: z.number().int().min(0).max(86_400_000),
  };
  const inCarousel = {
    requestId: z.uuid().nullish(),
    carousel: z
      .string()
      .regex(/^[a-z_]{1,40}$/)
      .nullish(),
    position: z.number().int().min(0).max(99).nullish(),
  };
  const onProduct = { ...base, ...inCarousel, productId: id, store: storeCode.nullish() };
  return z.discriminatedUnion("type", [
    z.object({
      ...onProduct,
      type: of("impression"),
      requestId: z.uuid(),
      position: z.number().int().min(0).max(99),
    }),
    z.object({ ...onProduct, type: of("view") }),
    z.object({ ...onProduct, type: of("click") }),
    z.object({ ...onProduct, type: of("add") }),
    z.object({ ...onProduct, type: of("hide") }),
    z.object({ ...base, type: of("search"), term: z.string().trim().min(1).max(80) }),
    z.object({ ...base, type: of("store_visit"), store: storeCode }),
    // In an aisle: the tag of a shelf was read, or a person was asked to come.
    z.object({ ...onProduct, type: of("scan"), store: storeCode }),
    z.object({ ...onProduct, type: of("help"), store: storeCode }),
    // The engine reads from the order itself which products it has.
    z.object({
      ...base,
      type: of("purchase"),
      orderCode,
    }),
  ]);
}

function of<Type extends EventType>(type: Type): z.ZodLiteral<Type> {
  return z.literal(type);
}
