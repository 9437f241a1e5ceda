"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Goods } from "@/lib/cart";
import { cartOptions, maxQuantity, sendAgain } from "@/lib/cart/client";
import type { Order } from "@/lib/orders/types";
import { Button } from "../ui/button";
import { TextLink } from "../ui/text-link";

/** Puts what an order has into the cart once more, and says what cannot be had. */
export function BuyAgain({ order }: { order: Order }) {
  const t = useTranslations("tracking.again");
  const format = useFormatter();
  const locale = useLocale();
  const client = useQueryClient();
  const goods = goodsOf(order);
  const again = useMutation({
    mutationKey: ["cart", "change"],
    mutationFn: () => sendAgain(locale, goods),
    onSuccess: ({ cart }) => {
      client.setQueryData(cartOptions(locale).queryKey, cart);
      void client.invalidateQueries({ queryKey: ["checkout", locale] });
    },
  });
  if (goods.length === 0) return null;
  const missing = again.data?.missing ?? [];
  const isNothing = missing.length > 0 && piecesOf(missing) === piecesOf(goods);
  const nameOf = (variantId: string) =>
    order.lines.find((line) => line.variantId === variantId)?.name ?? "";
  const names = format.list(
    missing.map(({ variantId, quantity }) => t("piece", { name: nameOf(variantId), quantity })),
  );
  return (
    <>
      <Button
        variant="outline"
        className="mt-7"
        pending={again.isPending}
        onClick={() => again.mutate()}
      >
        {t("open")}
      </Button>
      <div role="status" className="basis-full text-sm empty:hidden">
        {again.isError && <p className="mt-4 text-danger">{t("failed")}</p>}
        {again.isSuccess && (
          <p className="mt-4 flex flex-wrap items-baseline gap-x-4">
            {isNothing ? t("nothing") : names ? t("some", { names }) : t("done")}
            {!isNothing && <TextLink href="/cart">{t("cart")}</TextLink>}
          </p>
        )}
      </div>
    </>
  );
}

/** The pieces of an order by article: one that goes two ways has a line for each. */
function goodsOf({ lines }: Order): Goods[] {
  const pieces = new Map<string, number>();
  for (const { variantId, quantity } of lines)
    if (quantity > 0) pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
  return [...pieces].map(([variantId, quantity]) => ({
    variantId,
    quantity: Math.min(quantity, maxQuantity),
  }));
}

const piecesOf = (goods: { quantity: number }[]) =>
  goods.reduce((sum, { quantity }) => sum + quantity, 0);
