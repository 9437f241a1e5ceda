import "server-only";
import { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { getAccount } from "../account/account";
import { keptQuery } from "../consent/queries";
import { readVisitor } from "../consent/visitor";
import { eventTypes } from "../events/schemas";
import { askAsVisitor } from "../session/ask-as-visitor";
import type { Kept } from "./types";

const shown = 20;

const schema = z.object({
  keptEvents: z.array(
    z.object({
      eventId: z.string(),
      type: z.enum(eventTypes),
      at: z.string(),
      term: z.string().nullable(),
      productName: z.string().nullable(),
    }),
  ),
});

/** What is kept of the visitor, the newest first. */
export async function getKept(pair: Pair): Promise<Result<Kept>> {
  const subject = await readVisitor();
  const account = await getAccount(pair);
  const signedIn = account.ok && account.value !== null;
  if (!subject) return ok({ events: [], signedIn });
  const variables = { subject, take: shown, skip: 0 };
  const result = await askAsVisitor({ pair, query: keptQuery, variables, schema });
  return result.ok ? ok({ events: result.value.keptEvents, signedIn }) : result;
}
