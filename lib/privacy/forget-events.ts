import "server-only";
import { graphql } from "@/contracts/shop";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { readVisitor } from "../consent/server";
import { queryAsVisitor } from "../session/query-as-visitor";

const mutation = graphql(`
  mutation Forget($subject: String!) { eraseEvents(subject: $subject) }
`);

/** Deletes the visitor's events; what they allow stays as it is. */
export async function forgetEvents(locale: Locale): Promise<Result<{ forgotten: true }>> {
  const subject = await readVisitor();
  if (subject) {
    const result = await queryAsVisitor({ locale, query: mutation, variables: { subject } });
    if (!result.ok) return result;
  }
  return ok({ forgotten: true });
}
