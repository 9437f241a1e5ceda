import "server-only";
import { z } from "zod";
import { storeCode } from "@/contracts/code-schemas";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { idSchema } from "../engine/id-schema";
import { queryAsVisitor } from "../session/query-as-visitor";
import { articleQuery, askMutation, endMutation, lookQuery } from "./queries";
import type { ArticleInStore, HelpAnswer } from "./types";

export const articleSchema = z.object({
  store: storeCode,
  variant: idSchema,
  tag: idSchema.optional(),
});

const secret = z.uuid();

/** Asks a store for help, looks what became of that, or ends it. */
export const helpSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ask"), secret, store: storeCode, variant: idSchema }),
  z.object({ type: z.literal("look"), secret }),
  z.object({ type: z.literal("end"), secret }),
]);

/** From here on the number says more to competitors than to people. */
const mostTold = 5;

/** An article in the store of a tag: where it stands, what there is, and what the tag says. */
export async function getArticleInStore(
  locale: Locale,
  { store, variant, tag }: z.infer<typeof articleSchema>,
): Promise<Result<ArticleInStore>> {
  const variables = { store, variant, tag: tag ?? null };
  const result = await queryAsVisitor({ locale, query: articleQuery, variables });
  if (!result.ok) return result;
  const { left, ...article } = result.value.articleInStore;
  return ok({ ...article, left: left !== null && left <= mostTold ? left : null });
}

/** What a shopper in an aisle does with their call for help; null for a call that is not known. */
export async function commandHelp(
  locale: Locale,
  input: z.infer<typeof helpSchema>,
): Promise<Result<HelpAnswer>> {
  if (input.type === "ask") {
    const variables = {
      input: { storeCode: input.store, variantId: input.variant, secret: input.secret },
    };
    const result = await queryAsVisitor({ locale, query: askMutation, variables });
    return result.ok ? ok(result.value.askForHelp) : result;
  }
  const variables = { secret: input.secret };
  if (input.type === "look") {
    const result = await queryAsVisitor({ locale, query: lookQuery, variables });
    return result.ok ? ok({ offer: "OFFERED", call: result.value.helpCall }) : result;
  }
  const result = await queryAsVisitor({ locale, query: endMutation, variables });
  return result.ok ? ok({ offer: "OFFERED", call: result.value.endHelpCall }) : result;
}
