"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { LineSummary } from "../orders";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { Price } from "../ui/price";
import { Sheet } from "../ui/sheet";
import { Skeleton } from "../ui/skeleton";
import { Settling } from "./settling";
import { useCart } from "./use-cart";

interface CartSheetProps {
  open: boolean;
  onClose: () => void;
  /** The variant that was just added, shown first. */
  added: string;
}

/** The cart beside the page after something was added: a look, not a stop. */
export function CartSheet({ open, onClose, added }: CartSheetProps) {
  const t = useTranslations("cart");
  const { cart, view, settling } = useCart();
  const lines = [...(view?.lines ?? [])].sort(
    (a, b) => Number(b.variantId === added) - Number(a.variantId === added),
  );

  // A link may lead to another variant on this very page, where the sheet would stay open.
  function closeAfterLink(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest("a")) onClose();
  }

  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t("added")}
      footer={
        cart && (
          <div className="grid gap-4">
            <Settling active={settling} className="flex items-baseline justify-between gap-4">
              <span>{t("itemsTotal")}</span>
              <Price money={cart.totals.items} className="text-lg font-medium" />
            </Settling>
            <ButtonLink href="/checkout" variant="accent" size="lg" block>
              {t("checkout")}
            </ButtonLink>
            <div className="flex flex-wrap items-center justify-between gap-x-6">
              <ButtonLink href="/cart" variant="quiet">
                {t("open")}
              </ButtonLink>
              <Button variant="quiet" onClick={onClose}>
                {t("keepLooking")}
              </Button>
            </div>
          </div>
        )
      }
    >
      {view ? (
        // biome-ignore lint/a11y: only listens to what its links already do
        <ul className="divide-y divide-line" onClick={closeAfterLink}>
          {lines.map((line) => (
            <li key={line.id} className="py-4 first:pt-1">
              <LineSummary line={line} pieces={t("count", { count: line.quantity })} />
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton className="h-24" />
      )}
    </Sheet>
  );
}
