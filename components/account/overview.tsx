"use client";

import { useLocale, useTranslations } from "next-intl";
import { politeName } from "@/contracts/names/greeting";
import type { Account } from "@/lib/account/types";
import { languageOf } from "@/lib/i18n/locales";
import { ButtonLink } from "../ui/button-link";
import { FocusHeading } from "../ui/focus-heading";
import { ChangeEmail } from "./change-email";
import { ChangeProfile } from "./change-profile";
import { OrderCard } from "./order-card";
import { SignOutButton } from "./sign-out-button";

/** An account's own page: who is here and what they ordered. */
export function Overview({ account, arrived }: { account: Account; arrived: boolean }) {
  const t = useTranslations("account");
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        <div>
          <FocusHeading level={1} focus={arrived} className="text-3xl">
            {t("greeting", { name: politeName(account, languageOf(useLocale())) })}
          </FocusHeading>
          <p className="mt-3 text-sm text-muted">
            {t("signedInAs", { email: account.emailAddress })}
          </p>
        </div>
        <SignOutButton />
      </div>
      <section aria-labelledby="account-orders" className="mt-14">
        <h2 id="account-orders" className="border-b border-line pb-4 text-xl">
          {t("orders")}
        </h2>
        {account.orders.length > 0 ? (
          <ul>
            {account.orders.map((order) => (
              <OrderCard key={order.code} order={order} />
            ))}
          </ul>
        ) : (
          <NoOrders />
        )}
      </section>
      <ChangeProfile account={account} />
      <ChangeEmail />
    </>
  );
}

function NoOrders() {
  const t = useTranslations("account");
  return (
    <div className="grid justify-items-start gap-2 border-b border-line py-14">
      <h3 className="text-lg">{t("noOrdersTitle")}</h3>
      <p className="text-muted">{t("noOrdersText")}</p>
      <ButtonLink href="/" className="mt-4">
        {t("toShop")}
      </ButtonLink>
    </div>
  );
}
