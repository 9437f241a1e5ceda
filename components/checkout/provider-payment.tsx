"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { inLocale } from "@/lib/i18n/in-locale";
import { Button, buttonClass } from "../ui/button";
import { FocusHeading } from "../ui/focus-heading";
import { CheckoutColumns, CheckoutSkeleton } from "./checkout-columns";
import { CheckoutSummary } from "./checkout-summary";
import { ProviderForm } from "./provider-form";
import { useAttempt } from "./use-attempt";
import { useCheckout } from "./use-checkout";
import { useUndisturbed } from "./use-undisturbed";

/**
 * Paying at a provider, and the page to which it leads back: its form, or what became of the payment.
 * The address names the attempt.
 */
export function ProviderPayment() {
  useUndisturbed();
  const t = useTranslations();
  const search = useSearchParams();
  const key = search.get("payment") ?? "";
  const isBack = search.has("redirect_status");
  const way = useAttempt(key, isBack);
  const { data: checkout, error, settling } = useCheckout();
  const { attempt } = way;
  useEffect(forgetSecret, []);

  if (key === "" || way.isUnknown) return <Ended text={t("failures.notFound")} />;
  if (!attempt || attempt.state === "PAID") return <CheckoutSkeleton />;
  if (way.isOnItsWay)
    return (
      <div className="max-w-xl py-6">
        <div role="status" className="border-s-2 border-accent py-1 ps-4">
          <FocusHeading level={2} focus className="text-base font-normal outline-none">
            {t(way.isLate ? "checkout.provider.long" : "checkout.payment.underWay")}
          </FocusHeading>
        </div>
        {attempt.state === "OPEN" && (
          <Button variant="quiet" onClick={way.giveUp} className="mt-4">
            {t("checkout.provider.again")}
          </Button>
        )}
      </div>
    );
  if (attempt.state === "RETURNED" || attempt.state === "ENDED")
    return <Ended text={t(`failures.${attempt.reason ?? "paymentEnded"}`)} />;
  if (!checkout) return error ? <Ended text={t("failures.cartChanged")} /> : <CheckoutSkeleton />;
  return (
    <CheckoutColumns
      steps={
        <ProviderForm
          checkout={checkout}
          method={search.get("method") ?? ""}
          attemptKey={key}
          declined={attempt.state === "DECLINED" ? attempt.reason : null}
          send={way.send}
        />
      }
      summary={<CheckoutSummary checkout={checkout} settling={settling} />}
    />
  );
}

/** Takes what only the provider's form needs out of the address, which people share. */
function forgetSecret() {
  const here = new URL(window.location.href);
  if (!here.searchParams.has("payment_intent_client_secret")) return;
  here.searchParams.delete("payment_intent_client_secret");
  window.history.replaceState(window.history.state, "", here);
}

/** Nothing is paid here any more: says why, and leads back to what was to be bought. */
function Ended({ text }: { text: string }) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  return (
    <section className="max-w-xl border-s-2 border-danger py-1 ps-4">
      <FocusHeading level={2} focus className="text-xl outline-none">
        {t("payment.failed")}
      </FocusHeading>
      <p className="mt-2">{text}</p>
      <a
        href={inLocale("/checkout", locale)}
        className={`${buttonClass({ variant: "outline" })} mt-6`}
      >
        {t("provider.back")}
      </a>
    </section>
  );
}
