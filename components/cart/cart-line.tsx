"use client";

import { useLocale, useTranslations } from "next-intl";
import { isOfLine, keyOfLine, lineOf } from "@/lib/cart/change";
import { maxQuantity } from "@/lib/cart/max-quantity";
import type { Cart, CartLine as Line } from "@/lib/cart/types";
import { Link } from "@/lib/i18n/navigation";
import { formatMoney } from "@/lib/money";
import { lineHref } from "@/lib/orders";
import { LineNotes, LinePicture } from "../orders";
import { LineFate } from "../pickup";
import { Button } from "../ui/button";
import { cx } from "../ui/cx";
import { Price, RegularPrice } from "../ui/price";
import { QuantityStepper } from "../ui/quantity-stepper";
import { ChangeFailure } from "./change-failure";
import { Settling } from "./settling";
import { useCartStore } from "./use-cart";

interface CartLineProps {
  /** The line as the visitor means it; its price is the last one that settled. */
  line: Line;
  pickups: Cart["pickups"];
  onRemove: () => void;
}

/** A line of the cart: what it is, how many, what it comes to, and whether it can be had. */
export function CartLine({ line, pickups, onRemove }: CartLineProps) {
  const t = useTranslations("cart");
  const locale = useLocale();
  const { store, pending } = useCartStore();
  const { variantId, id: lineId, name, collectAt } = line;
  const settling = pending.some((change) => isOfLine(change) && lineOf([line], change) === line);
  const isSold = line.standing !== "withdrawn";
  const setQuantity = (quantity: number) =>
    store.change({ kind: "set", variantId, lineId, collectAt, quantity });
  const total = (
    <Price money={line.linePrice} className={cx("text-lg", !isSold && "text-muted line-through")} />
  );
  const picture = <LinePicture picture={line.picture} className="w-full" />;
  const href = lineHref(line);

  return (
    <div className="grid grid-cols-[5.5rem_1fr] gap-x-5 gap-y-4 py-6 sm:grid-cols-[9rem_1fr] sm:grid-rows-[1fr_auto] sm:gap-x-8 sm:py-8">
      {isSold ? (
        <Link href={href} tabIndex={-1} aria-hidden="true" className="sm:row-span-2">
          {picture}
        </Link>
      ) : (
        <div className="opacity-60 grayscale sm:row-span-2">{picture}</div>
      )}
      <div className="flex min-w-0 items-start justify-between gap-x-6">
        <div className="min-w-0">
          <h3 className="text-lg">
            {isSold ? (
              <Link
                href={href}
                className="-my-1.5 inline-flex min-h-11 items-center py-1.5 underline-offset-[0.3em] hover:underline"
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </h3>
          {line.options && <p className="text-sm text-muted">{line.options}</p>}
          <p className="text-sm text-muted tabular-nums">
            {t("each", { price: formatMoney(line.unitPrice, locale) })}
            {line.regularPrice && <RegularPrice money={line.regularPrice} className="ms-2" />}
          </p>
          <LineNotes line={line} pickups={pickups} />
        </div>
        <Settling active={settling} className="shrink-0 pt-1.5 max-sm:hidden">
          {total}
        </Settling>
      </div>
      <div className="col-span-2 flex flex-wrap items-center gap-x-5 gap-y-2 sm:col-span-1">
        {isSold && (
          <QuantityStepper
            value={line.quantity}
            max={maxQuantity}
            label={name}
            onChange={setQuantity}
          />
        )}
        {line.standing === "short" && Number(line.left) > 0 && (
          <Button variant="outline" onClick={() => setQuantity(Number(line.left))}>
            {t("takeLeft", { count: Number(line.left) })}
          </Button>
        )}
        <button
          type="button"
          aria-label={t("removeNamed", { name })}
          onClick={onRemove}
          className="min-h-11 px-1 text-sm text-muted underline decoration-line underline-offset-[0.4em] transition-colors hover:text-ink hover:decoration-current"
        >
          {t("remove")}
        </button>
        <Settling active={settling} className="ms-auto sm:hidden">
          {total}
        </Settling>
        <ChangeFailure of={keyOfLine(line)} className="w-full" />
        {isSold && <LineFate line={line} pickups={pickups} />}
      </div>
    </div>
  );
}
