import "server-only";
import { randomUUID } from "node:crypto";
import { type Purpose, purposes } from "@/contracts/consent";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import { decideMutation } from "./queries";
import type { Decide } from "./schemas";
import { asksForPrivacy, keepDecision, readVisitor } from "./visitor";

/**
 * Takes a visitor's decision. The shop writes down nothing about a visitor who refuses all and has
 * allowed nothing before. Their browser alone remembers it. Data of a purpose that is taken back is
 * erased when this answers.
 */
export async function saveConsent(
  locale: Locale,
  { version, source, granted: wished }: Decide,
): Promise<Result<{ granted: Purpose[] }>> {
  const granted = (await asksForPrivacy()) ? [] : wished;
  const known = await readVisitor();
  const subject = known ?? randomUUID();
  if (known || granted.length > 0) {
    const decisions = purposes.map((purpose) => ({ purpose, granted: granted.includes(purpose) }));
    const result = await queryAsVisitor({
      locale,
      query: decideMutation,
      variables: { subject, version, source, decisions },
    });
    if (!result.ok) return result;
  }
  await keepDecision(subject, version, granted);
  return ok({ granted });
}
