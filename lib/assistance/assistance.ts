import "server-only";
import type { ResultOf } from "@/contracts/documents";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { reshapePicture } from "../catalog/server";
import { readAllowed } from "../consent/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { assistanceQuery, dropMutation, endMutation, startMutation } from "./queries";
import type { Assistance } from "./types";

type Answer = ResultOf<typeof endMutation>["endAssistance"];

const nothing: Assistance = { allowed: false, session: null, looks: [], suggestions: [] };

/** The pseudonym of a visitor who allows that stores know what interests them. */
async function readSubject(): Promise<string | undefined> {
  const { subject, granted } = await readAllowed();
  return granted.includes("personalisation") ? subject : undefined;
}

/** Whether someone may look now, who looked, and what is on the list. */
export async function getAssistance(locale: Locale): Promise<Result<Assistance>> {
  const subject = await readSubject();
  if (!subject) return ok(nothing);
  const result = await queryAsVisitor({ locale, query: assistanceQuery, variables: { subject } });
  return result.ok ? ok(reshape(result.value.assistance)) : result;
}

/** Opens two hours, or finds those that are open; nothing opens without consent. */
export async function startAssistance(locale: Locale): Promise<Result<Assistance>> {
  const subject = await readSubject();
  if (!subject) return ok(nothing);
  const result = await queryAsVisitor({ locale, query: startMutation, variables: { subject } });
  if (!result.ok) return result;
  const answer = result.value.startAssistance;
  return ok(answer.__typename === "Assistance" ? reshape(answer) : nothing);
}

/** Ends them: when this answers, the code opens nothing. */
export async function endAssistance(locale: Locale): Promise<Result<Assistance>> {
  const subject = await readSubject();
  if (!subject) return ok(nothing);
  const result = await queryAsVisitor({ locale, query: endMutation, variables: { subject } });
  return result.ok ? ok(reshape(result.value.endAssistance)) : result;
}

/** Takes a product off the list. */
export async function dropSuggestion(
  locale: Locale,
  { productId }: { productId: string },
): Promise<Result<Assistance>> {
  const subject = await readSubject();
  if (!subject) return ok(nothing);
  const variables = { subject, productId };
  const result = await queryAsVisitor({ locale, query: dropMutation, variables });
  return result.ok ? ok(reshape(result.value.dropSuggestion)) : result;
}

function reshape({ session, looks, suggestions }: Answer): Assistance {
  return {
    allowed: true,
    session,
    looks,
    suggestions: suggestions.map(({ product, staffName, storeName }) => ({
      productId: product.id,
      slug: product.slug,
      name: product.name,
      picture: product.featuredAsset ? reshapePicture(product.featuredAsset) : null,
      staffName,
      storeName,
    })),
  };
}
