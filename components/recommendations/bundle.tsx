"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { queueEvent } from "@/lib/events/client";
import { formatMoney } from "@/lib/money";
import type { Recommendation } from "@/lib/recommendations/types";
import { useCartStore } from "../cart/client";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { Container } from "../ui/container";
import { BundleItem } from "./bundle-item";
import { aboutSuggestion } from "./use-suggestion";

interface BundleProps {
  items: readonly Recommendation[];
  requestId: string | null;
  onWhy: (item: Recommendation) => void;
}

/** What would complete the room, one of each kind, and all of it in the cart by one press. */
export function Bundle({ items, requestId, onWhy }: BundleProps) {
  const t = useTranslations("recommendations.bundle");
  const locale = useLocale();
  const { store, pending, failed } = useCartStore();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const parts = items.flatMap((item, position) =>
    item.variant ? [{ item, position, variant: item.variant }] : [],
  );
  const currency = parts[0]?.variant.price.currency;
  const sum = parts.reduce((amount, { variant }) => amount + variant.price.amount, 0);
  const isOnItsWay = pending.some(
    (change) => change.kind === "add" && taken.includes(change.variantId),
  );
  const isRefused = taken.some((id) => failed[id] !== undefined);

  function take() {
    setTaken(parts.map(({ variant }) => variant.id));
    for (const { item, position, variant } of parts) {
      store.change({ kind: "add", variantId: variant.id, quantity: 1, name: item.product.name });
      const place = { item, position, requestId, carousel: "complete_the_room" as const };
      queueEvent(locale, { type: "add", ...aboutSuggestion(place) });
    }
  }

  return (
    <Container className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-12">
      <ul className="grid grid-cols-2 gap-x-5 gap-y-8 sm:grid-cols-4 lg:col-span-8">
        {items.map((item, position) => (
          <BundleItem
            key={item.product.id}
            {...{ item, position, requestId, onWhy }}
            carousel="complete_the_room"
          />
        ))}
      </ul>
      <div className="grid content-start gap-4 lg:col-span-4">
        {currency && (
          <p>
            <span className="block text-sm text-muted">
              {t("together", { count: parts.length })}
            </span>
            <span className="text-xl font-medium tabular-nums">
              {formatMoney({ amount: sum, currency }, locale)}
            </span>
          </p>
        )}
        <Button variant="primary" size="lg" onClick={take} pending={isOnItsWay}>
          {t("take", { count: parts.length })}
        </Button>
        <div role="status" className="grid justify-items-start gap-3 text-sm">
          {isRefused && <p className="text-danger">{t("refused")}</p>}
          {taken.length > 0 && !isOnItsWay && !isRefused && (
            <>
              <p>{t("taken", { count: taken.length })}</p>
              <ButtonLink href="/cart" variant="quiet">
                {t("toCart")}
              </ButtonLink>
            </>
          )}
        </div>
      </div>
    </Container>
  );
}
