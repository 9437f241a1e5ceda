"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { paymentEnded, paymentSent } from "@/lib/checkout/payment-memory";
import type { Checkout } from "@/lib/checkout/types";
import { inLocale } from "@/lib/i18n/in-locale";
import { formatMoney } from "@/lib/money";
import type { FailureKey } from "@/lib/result";
import { Button, buttonClass } from "../ui/button";
import { OutOfReach } from "../ui/out-of-reach";
import { CheckoutAlert } from "./checkout-alert";
import { useProviderForm } from "./use-provider-form";

interface ProviderFormProps {
  checkout: Checkout;
  /** The method's code. */
  method: string;
  attemptKey: string;
  /** How the last try was refused. */
  declined: FailureKey | null;
  /** Does the sending, and resolves when it was asked what became of it. */
  send: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A provider's own form in the page, and the button that pays. */
export function ProviderForm(props: ProviderFormProps) {
  const { checkout, method, attemptKey, declined, send } = props;
  const t = useTranslations();
  const locale = useLocale();
  const { place, standing, tryAgain } = useProviderForm(checkout, method, attemptKey);
  const [isSending, setSending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [silent, setSilent] = useState(false);
  const message = useRef<HTMLDivElement>(null);
  const refusal: FailureKey | null = silent ? "providerSilent" : declined;

  // Also when the same refusal comes a second time.
  useEffect(() => {
    if (attempt > 0 || declined) message.current?.focus();
  }, [attempt, declined]);

  async function pay(event: FormEvent) {
    event.preventDefault();
    if (standing.state !== "drawn" || isSending) return;
    setSending(true);
    setSilent(false);
    const { form } = standing;
    const sent = await send(async () => {
      paymentSent(locale, checkout.code, checkout.payments.length, attemptKey);
      const answer = await form.send().catch(() => "silent" as const);
      // Refused or not sent at all, nothing is waited for. Without an answer it may still be taken.
      if (answer === "refused" || answer === "incomplete") paymentEnded(locale);
      return answer;
    });
    setSending(false);
    setSilent(sent === "silent");
    if (sent !== "incomplete") setAttempt((before) => before + 1);
  }

  if (standing.state === "refused")
    return standing.retry ? (
      <OutOfReach
        title={t("checkout.provider.downTitle")}
        text={t("checkout.provider.downText")}
        onRetry={tryAgain}
        isRetrying={false}
      />
    ) : (
      <div className="grid justify-items-start gap-4">
        <CheckoutAlert>
          <p className="font-medium">{t("checkout.payment.notPlaced")}</p>
          <p className="mt-1 text-danger">{t(`failures.${standing.why}`)}</p>
        </CheckoutAlert>
        <BackToCheckout />
      </div>
    );
  return (
    <form noValidate aria-label={t("checkout.provider.form")} onSubmit={(event) => void pay(event)}>
      {refusal && (
        <CheckoutAlert ref={message}>
          <p className="font-medium">{t("checkout.payment.failed")}</p>
          <p className="mt-1 text-danger">{t(`failures.${refusal}`)}</p>
        </CheckoutAlert>
      )}
      {/* Empty until the provider's script draws in it. */}
      <div ref={place} className="min-h-40" />
      {standing.state === "elsewhere" ? (
        <a href={standing.begun.page} className={buttonClass({ variant: "accent", block: true })}>
          {t("checkout.provider.goOn")}
        </a>
      ) : (
        <Button
          type="submit"
          variant="accent"
          size="lg"
          block
          pending={isSending || standing.state === "loading"}
          className="mt-7"
        >
          {t("checkout.payment.pay", { total: formatMoney(checkout.cart.totals.total, locale) })}
        </Button>
      )}
      <p role="status" className="mt-3 min-h-6 text-sm text-muted">
        {isSending
          ? t("checkout.payment.paying")
          : standing.state === "loading"
            ? t("checkout.provider.loading")
            : null}
      </p>
      <BackToCheckout />
    </form>
  );
}

function BackToCheckout() {
  const t = useTranslations("checkout.provider");
  return (
    <a href={inLocale("/checkout", useLocale())} className={buttonClass({ variant: "quiet" })}>
      {t("back")}
    </a>
  );
}
