"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Cart } from "@/lib/cart";
import { offersOptions } from "@/lib/pickup/query-options";
import { Button } from "../ui/button";
import { useLiveQuery } from "../ui/use-live-query";
import { PromiseTime } from "./offer-line";
import { useChooseStore } from "./use-choose-store";
import { useMyStore } from "./use-my-store";

/** "Collect everything at one store", where one has it all: one's own, or the first that has. */
export function CollectAll({ cart }: { cart: Cart }) {
  const t = useTranslations();
  const mine = useMyStore();
  const { choose, isBusy, failure } = useChooseStore();
  const { data } = useLiveQuery(
    offersOptions(
      useLocale(),
      cart.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
    ),
  );
  const having = data?.filter(({ available, promise }) => available && promise) ?? [];
  const offer = having.find(({ store }) => store.code === mine?.code) ?? having[0];
  const isCollected = cart.lines.every(({ collectAt }) => collectAt === offer?.store.code);
  if (!offer || isCollected) return null;
  const { name, code } = offer.store;
  return (
    <section aria-label={t("pickup.title")} className="mb-8 bg-tint-soft px-5 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div>
          <p className="font-medium">{t("pickup.allAt", { store: name })}</p>
          <p className="text-sm">
            <PromiseTime offer={offer} />
          </p>
        </div>
        <Button pending={isBusy} onClick={() => choose({ storeCode: code })}>
          {t("pickup.collectAll", { store: name })}
        </Button>
      </div>
      <p role="alert" className="text-sm text-danger">
        {failure && t(`failures.${failure.message}`)}
      </p>
    </section>
  );
}
