import { z } from "zod";
import { contextSchemaOf } from "../../../../contracts/recommendation-schema";

const context = contextSchemaOf(z.coerce.number().int().min(1).max(2_147_483_647));
const schema = context.extend({
  /** Products, for callers that know no variants. */
  cart: context.shape.variants,
  subject: z.uuid().nullish(),
  doNotTrack: z.boolean().nullish(),
});

export type Context = z.infer<typeof schema>;

/** What a client says of its place, in bounds; undefined for what no client of ours would say. */
export function checkContext(sent: unknown): Context | undefined {
  return schema.safeParse(sent).data;
}
