"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { leadsToConfirmation } from "@/lib/checkout/leads-to-confirmation";
import { useRouter } from "@/lib/i18n/navigation";
import { recentOrderOptions } from "@/lib/orders/client";
import { ButtonLink } from "../ui/button-link";
import { OutOfReach } from "../ui/out-of-reach";
import { useLiveQuery } from "../ui/use-live-query";
import { usePaymentMemory } from "./use-payment-memory";

interface PlacedOrProps {
  /** The order that the page was about, if it was about any. */
  code?: string | null | undefined;
  /** What stands here until it is known. */
  skeleton: ReactNode;
  /** The view for a visitor who has placed no order just now. */
  children: ReactNode;
}

/**
 * Stands where there is nothing to buy. Leads a shopper with a new order to its confirmation, or
 * tells them that it is placed. They never hear that there is nothing.
 */
export function PlacedOr({ code, skeleton, children }: PlacedOrProps) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const memory = usePaymentMemory();
  const { data: recent, error, refetch, isFetching } = useLiveQuery(recentOrderOptions(locale));
  const leadsTo =
    recent && leadsToConfirmation(recent, code, memory, Date.now()) ? recent.code : undefined;

  useEffect(() => {
    if (leadsTo) router.replace(`/checkout/confirmation?code=${leadsTo}`);
  }, [leadsTo, router]);

  if (recent === undefined && error)
    return (
      <OutOfReach
        title={t("orders.confirmation.downTitle")}
        text={t("failures.unreachable")}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  if (recent === undefined || leadsTo) return skeleton;
  if (recent === null) return children;
  return (
    <section aria-labelledby="placed" className="max-w-xl py-6">
      <h2 id="placed" className="text-2xl">
        {t("orders.placed.title")}
      </h2>
      <p className="mt-4">
        {t.rich("orders.placed.text", {
          code: recent.code,
          number: (chunks) => (
            <bdi dir="ltr" className="font-medium tabular-nums">
              {chunks}
            </bdi>
          ),
        })}
      </p>
      <div className="mt-8 flex flex-wrap gap-4">
        <ButtonLink href={`/checkout/confirmation?code=${recent.code}`} variant="primary">
          {t("orders.placed.link")}
        </ButtonLink>
        <ButtonLink href="/" variant="outline">
          {t("orders.placed.on")}
        </ButtonLink>
      </div>
    </section>
  );
}
