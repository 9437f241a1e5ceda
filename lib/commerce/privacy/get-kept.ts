import "server-only";
import { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { ok, type Result } from "@/lib/result";
import { getAccount } from "../account/account";
import { exportQuery, keptQuery } from "../consent/queries";
import { readVisitor } from "../consent/visitor";
import { eventTypes } from "../events/schemas";
import { askAsVisitor } from "../session/ask-as-visitor";
import type { Kept } from "./types";

const shown = 20;

const keptSchema = z.object({
  keptEvents: z.array(
    z.object({ type: z.enum(eventTypes), at: z.string(), term: z.string().nullable() }),
  ),
});

/** What is kept of the visitor, the newest first. */
export async function getKept(pair: Pair): Promise<Result<Kept>> {
  const subject = await readVisitor();
  const account = await getAccount(pair);
  const signedIn = account.ok && account.value !== null;
  if (!subject) return ok({ events: [], signedIn });
  const variables = { subject, take: shown };
  const result = await askAsVisitor({ pair, query: keptQuery, variables, schema: keptSchema });
  return result.ok ? ok({ events: result.value.keptEvents, signedIn }) : result;
}

/** Everything that the shop has of the visitor, as they may take it elsewhere. */
export async function exportAll(pair: Pair): Promise<Result<Record<string, unknown>>> {
  const subject = await readVisitor();
  const anything = z.record(z.string(), z.unknown());
  const customer = await askAsVisitor({ pair, query: exportQuery, schema: anything });
  if (!customer.ok) return customer;
  if (!subject) return ok({ madeAt: new Date().toISOString(), ...customer.value });
  const kept = await askAsVisitor({
    pair,
    query: keptQuery,
    variables: { subject },
    schema: anything,
  });
  if (!kept.ok) return kept;
  return ok({
    madeAt: new Date().toISOString(),
    pseudonym: subject,
    ...kept.value,
    ...customer.value,
  });
}
