"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button-link";
import { OrderPickups } from "./order-pickups";
import { useOfflinePass } from "./use-offline-pass";

/** The pickups that the address leads to: `?order=…&token=…`, as it stands in mails. */
export function LinkedPickups() {
  const t = useTranslations("pass");
  const query = useSearchParams();
  const orderCode = query.get("order") ?? "";
  const token = query.get("token") ?? undefined;
  useOfflinePass();
  return (
    <>
      <h1 className="mb-8 text-3xl print:hidden">{t("title")}</h1>
      <OrderPickups
        proof={{ orderCode, token }}
        missing={
          <div className="max-w-xl">
            <h2 className="text-xl">{t("missingTitle")}</h2>
            <p className="mt-3 text-muted">{t("missingText")}</p>
            <ButtonLink href="/orders" variant="outline" className="mt-6">
              {t("find")}
            </ButtonLink>
          </div>
        }
      />
    </>
  );
}
