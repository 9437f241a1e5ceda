import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { getAccount } from "../account/server";
import { readVisitor } from "../consent/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import { keptQuery } from "./queries";
import type { Kept } from "./types";

const shown = 20;

/** What is kept of the visitor, the newest first. */
export async function getKept(locale: Locale): Promise<Result<Kept>> {
  const subject = await readVisitor();
  const account = await getAccount(locale);
  const signedIn = account.ok && account.value !== null;
  if (!subject) return ok({ events: [], signedIn });
  const variables = { subject, take: shown, skip: 0 };
  const result = await queryAsVisitor({ locale, query: keptQuery, variables });
  if (!result.ok) return result;
  const events = result.value.keptEvents.map(({ eventId, type, at, term, productName }) => ({
    eventId,
    type,
    at,
    term,
    productName,
  }));
  return ok({ events, signedIn });
}
