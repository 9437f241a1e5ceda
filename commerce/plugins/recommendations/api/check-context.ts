import { z } from "zod";
import { mostRemembered } from "../../../../contracts/recommendations";

const id = z.coerce.number().int().min(1).max(2_147_483_647);
const ids = (most: number) =>
  z
    .array(id)
    .nullish()
    .transform((list) => (list ?? []).slice(-most));

const shape = z.object({
  productId: id.nullish(),
  viewed: ids(mostRemembered.viewed),
  cart: ids(mostRemembered.variants),
  variants: ids(mostRemembered.variants),
  hidden: ids(mostRemembered.hidden),
  taste: z
    .array(z.string().max(60))
    .nullish()
    .transform((list) => (list ?? []).slice(0, mostRemembered.taste)),
  store: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullish(),
  subject: z.uuid().nullish(),
  doNotTrack: z.boolean().nullish(),
});

export type Context = z.infer<typeof shape>;

/** What a client says of where it is, in bounds; undefined for what no client of ours would say. */
export function checkContext(sent: unknown): Context | undefined {
  return shape.safeParse(sent).data;
}
