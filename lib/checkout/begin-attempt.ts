import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";
import type { BegunAttempt } from "./attempts";
import { beginPayment } from "./begin-payment";
import { beginAttemptMutation } from "./queries";
import type { AttemptInput } from "./schemas";

/**
 * Begins to pay at a provider. The goods are set aside, and the provider hears of the order as it was
 * shown. Asked again, it is the same attempt. An order that is placed by now is answered by its number.
 */
export async function beginAttempt(
  locale: Locale,
  { shown, method }: AttemptInput,
): Promise<Result<BegunAttempt | { code: string }>> {
  const begun = await beginPayment(locale, shown);
  if (begun.isOver) return begun.placed;
  const returnPath = `/${locale}/checkout/payment?${new URLSearchParams({ method })}`;
  const answer = await queryAsVisitor({
    locale,
    query: beginAttemptMutation,
    variables: { input: { method, shown, returnPath } },
    timeoutMs: 20_000,
  });
  if (!answer.ok) return answer;
  const { key, reason, returnUrl, next } = answer.value.attempt;
  if (!key || !returnUrl) return begun.explain(whyNot(reason));
  if (!next) return toFailure("network", "providerSilent");
  const own = new URL(returnUrl);
  const page = next.redirectTo ?? own.pathname + own.search;
  return ok({ key, returnUrl, page, next });
}

function whyNot(code: string | null): Result<never> {
  if (code === "already-paid" || code === "order-changed")
    return toFailure("conflict", "cartChanged");
  return toFailure("conflict", code === "no-such-method" ? "paymentMethodGone" : "paymentFailed");
}
