"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { ApiError } from "@/lib/api";
import { checkoutOptions, confirmationSeen } from "@/lib/checkout/client";
import { orderOptions } from "@/lib/orders/query-options";
import { ButtonLink } from "../ui/button-link";
import { OutOfReach } from "../ui/out-of-reach";
import { useLiveQuery } from "../ui/use-live-query";
import { ConfirmationSkeleton } from "./confirmation-skeleton";
import { ConfirmedOrder } from "./confirmed-order";

/** Thanks for the order that the address names, if it is the visitor's own. */
export function Confirmation() {
  const t = useTranslations();
  const locale = useLocale();
  const client = useQueryClient();
  const code = useSearchParams().get("code") ?? "";
  const {
    data: order,
    error,
    refetch,
    isFetching,
  } = useLiveQuery({
    ...orderOptions(locale, code),
    enabled: code !== "",
  });

  // What was checked out is bought: the next checkout starts from the engine's word.
  useEffect(() => {
    client.removeQueries({ queryKey: checkoutOptions(locale).queryKey });
  }, [client, locale]);

  const seen = order?.code;
  useEffect(() => {
    if (seen) confirmationSeen(locale, seen);
  }, [locale, seen]);

  if (order) return <ConfirmedOrder order={order} />;
  if (error instanceof ApiError && error.failure.retry)
    return (
      <OutOfReach
        title={t("orders.confirmation.downTitle")}
        text={t("failures.unreachable")}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  if (error || code === "")
    return (
      <div className="max-w-xl py-10">
        <h1 className="text-2xl">{t("orders.confirmation.missingTitle")}</h1>
        <p className="mt-4 text-muted">{t("orders.confirmation.missingText")}</p>
        <ButtonLink href="/orders" variant="outline" className="mt-8">
          {t("orders.confirmation.find")}
        </ButtonLink>
      </div>
    );
  return <ConfirmationSkeleton />;
}
