import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createRateLimit } from "@/lib/http/counter";
import type { Pair } from "@/lib/i18n/pairs";
import { fail, ok, type Result } from "@/lib/result";
import { askAsVisitor } from "../session/ask-as-visitor";
import { decideMutation } from "./queries";
import type { Decide } from "./schemas";
import { type Purpose, purposes } from "./types";
import { asksForPrivacy, keepDecision, readVisitor } from "./visitor";

// What is decided is written down for years: nobody may fill the log.
const allow = createRateLimit(60, 60_000);

/**
 * Takes a visitor's decision. Whoever refuses all and has allowed nothing before is written down
 * nowhere: their browser alone remembers it. What is taken back has been erased when this answers.
 */
export async function decide(
  pair: Pair,
  { version, source, granted: wished }: Decide,
  caller: string,
): Promise<Result<{ granted: Purpose[] }>> {
  if (!allow(caller)) return fail("validation", "tooMany");
  const granted = (await asksForPrivacy()) ? [] : wished;
  const known = await readVisitor();
  const subject = known ?? randomUUID();
  if (known || granted.length > 0) {
    const decisions = purposes.map((purpose) => ({ purpose, granted: granted.includes(purpose) }));
    const result = await askAsVisitor({
      pair,
      query: decideMutation,
      variables: { subject, version, source, decisions },
      schema: z.unknown(),
    });
    if (!result.ok) return result;
  }
  await keepDecision(subject, version, granted);
  return ok({ granted });
}
