import "server-only";
import { z } from "zod";
import { tagPath } from "@/contracts/shelf-tag";
import { absoluteUrl } from "@/lib/i18n/alternates";
import { ok, type Result } from "@/lib/result";
import { idSchema } from "../engine/id-schema";
import { queryAsStaff } from "./query-as-staff";
import { answerHelpMutation, printTagsMutation, tagsQuery } from "./store-queries";
import type { At, HelpAnswer, PrintedTag, TagList } from "./types";

export const helpAnswerSchema = z.object({ id: idSchema });

export const tagSearchSchema = z.string().trim().max(80);

export const printTagsSchema = z.object({ variants: z.array(idSchema).min(1).max(200) });

/** A person comes to a shopper in an aisle: the first one does. */
export async function answerHelp(at: At, { id }: { id: string }): Promise<Result<HelpAnswer>> {
  const result = await queryAsStaff({ ...at, query: answerHelpMutation, variables: { id } });
  return result.ok ? ok(result.value.answerHelpCall) : result;
}

/** Articles that a search finds, with the price of now and the one printed last. */
export async function findTags(at: At, search: string): Promise<Result<TagList>> {
  const variables = { store: at.store, search };
  const result = await queryAsStaff({ ...at, query: tagsQuery, variables });
  return result.ok ? ok(result.value.shelfTags) : result;
}

/** Notes the prices of now as printed, and says what the QR codes have to say. */
export async function printTags(
  at: At,
  { variants }: { variants: string[] },
): Promise<Result<PrintedTag[]>> {
  const variables = { store: at.store, variants };
  const result = await queryAsStaff({ ...at, query: printTagsMutation, variables });
  if (!result.ok) return result;
  const urlOf = ({ gtin, id }: { gtin: string; id: string }) =>
    absoluteUrl(tagPath({ gtin, store: at.store, tag: id }));
  return ok(result.value.printShelfTags.map((tag) => ({ ...tag, url: urlOf(tag) })));
}
