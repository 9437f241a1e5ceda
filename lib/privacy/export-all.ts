import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { readVisitor } from "../consent/server";
import { queryAsVisitor } from "../session/query-as-visitor";
import {
  exportAssistanceQuery,
  exportCustomerQuery,
  exportMessagesQuery,
  exportOrdersQuery,
  historyQuery,
  keptQuery,
} from "./queries";

/** Everything that the shop has of the visitor, as they may take it elsewhere. */
export async function exportAll(locale: Locale): Promise<Result<Record<string, unknown>>> {
  const madeAt = new Date().toISOString();
  const account = await exportAccount(locale);
  if (!account.ok) return account;
  const subject = await readVisitor();
  if (!subject) return ok({ madeAt, ...account.value });
  const decided = await queryAsVisitor({
    locale,
    query: historyQuery,
    variables: { subject },
  });
  if (!decided.ok) return decided;
  const kept = await all(1_000, async (page) => {
    const variables = { subject, ...page };
    const result = await queryAsVisitor({ locale, query: keptQuery, variables });
    return result.ok ? ok(result.value.keptEvents) : result;
  });
  if (!kept.ok) return kept;
  const helped = await queryAsVisitor({
    locale,
    query: exportAssistanceQuery,
    variables: { subject },
  });
  if (!helped.ok) return helped;
  return ok({
    madeAt,
    pseudonym: subject,
    ...helped.value,
    ...decided.value,
    keptEvents: kept.value,
    ...account.value,
  });
}

async function exportAccount(locale: Locale): Promise<Result<Record<string, unknown>>> {
  const person = await queryAsVisitor({ locale, query: exportCustomerQuery });
  if (!person.ok) return person;
  const { activeCustomer, activeOrder } = person.value;
  if (!activeCustomer) return ok({ activeCustomer: null, activeOrder });
  const placed = await all(20, async (page) => {
    const result = await queryAsVisitor({ locale, query: exportOrdersQuery, variables: page });
    return result.ok ? ok(result.value.activeCustomer?.orders.items ?? []) : result;
  });
  if (!placed.ok) return placed;
  const messages = await all(100, async (page) => {
    const result = await queryAsVisitor({ locale, query: exportMessagesQuery, variables: page });
    return result.ok ? ok(result.value.keptContactMessages) : result;
  });
  if (!messages.ok) return messages;
  return ok({
    activeCustomer: { ...activeCustomer, orders: placed.value },
    activeOrder,
    messages: messages.value,
  });
}

/** Reads page after page, until one is not full. */
async function all<T>(
  take: number,
  read: (page: { take: number; skip: number }) => Promise<Result<T[]>>,
): Promise<Result<T[]>> {
  const found: T[] = [];
  for (;;) {
    const page = await read({ take, skip: found.length });
    if (!page.ok) return page;
    found.push(...page.value);
    if (page.value.length < take) return ok(found);
  }
}
