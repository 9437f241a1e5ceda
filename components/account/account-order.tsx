"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { tidyOrderCode } from "@/contracts/order-number";
import { TrackedOrder } from "../orders";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { FocusHeading } from "../ui/focus-heading";
import { TextLink } from "../ui/text-link";
import { AccountGate } from "./account-gate";

/** One of the account's orders, by the `code` in the address. */
export function AccountOrder() {
  const t = useTranslations("account");
  const code = useSearchParams().get("code");
  return (
    <AccountGate>
      {(account, arrived) => {
        const order = account.orders.find(
          (candidate) => candidate.code === tidyOrderCode(code ?? ""),
        );
        return (
          <>
            <div className="-mt-4 mb-4">
              <Breadcrumbs
                items={[
                  { label: t("title"), href: "/account" },
                  { label: order?.code ?? t("orders") },
                ]}
              />
            </div>
            {order ? (
              <TrackedOrder order={order} level={1} focus={arrived} />
            ) : (
              <>
                <FocusHeading level={1} focus={arrived} className="text-3xl">
                  {t("orderMissingTitle")}
                </FocusHeading>
                <p className="mt-4 max-w-prose text-muted">{t("orderMissingText")}</p>
                <TextLink href="/orders" className="mt-4">
                  {t("findOrder")}
                </TextLink>
              </>
            )}
          </>
        );
      }}
    </AccountGate>
  );
}
