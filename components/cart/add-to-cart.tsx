"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { reportEvent } from "@/lib/events";
import { Button } from "../ui/button";
import { QuantityStepper } from "../ui/quantity-stepper";
import { useLazyComponent } from "../ui/use-lazy-component";
import { ChangeFailure } from "./change-failure";
import { useCartStore } from "./use-cart";

interface AddToCartProps {
  productId: string;
  variantId: string;
  inStock: boolean;
  productName: string;
  /** One piece by one press, without the choice of how many. */
  compact?: boolean;
}

/**
 * How many, and the button. Every press counts at once in the header. When the engine has taken all
 * of them, the cart opens beside the page. What is refused is said in words under the button.
 */
export function AddToCart(props: AddToCartProps) {
  const { productId, variantId, inStock, productName, compact = false } = props;
  const locale = useLocale();
  const t = useTranslations("cart");
  const { store, pending, failed } = useCartStore();
  const [quantity, setQuantity] = useState(1);
  const [open, setOpen] = useState(false);
  const failureId = useId();
  const isAdding = pending.some(
    (change) => change.kind === "add" && change.variantId === variantId,
  );
  const CartSheet = useLazyComponent(isAdding || open, () =>
    import("./cart-sheet").then((room) => room.CartSheet),
  );
  const hasFailed = failed[variantId] !== undefined;
  // Adding may go on while the visitor looks at another variant: only what they asked for opens.
  const asked = useRef<string>(undefined);

  useEffect(() => {
    if (isAdding || asked.current !== variantId) return;
    asked.current = undefined;
    if (!hasFailed) {
      setOpen(true);
      setQuantity(1);
    }
  }, [isAdding, hasFailed, variantId]);

  function add() {
    asked.current = variantId;
    store.change({ kind: "add", variantId, quantity, name: productName });
    reportEvent(locale, { type: "add", productId });
  }

  if (!inStock)
    return (
      <Button variant="outline" size={compact ? "md" : "lg"} block={!compact} disabled>
        {t("soldOut")}
      </Button>
    );
  return (
    <div>
      <div className="flex flex-wrap items-stretch gap-3">
        {!compact && (
          <QuantityStepper value={quantity} label={productName} onChange={setQuantity} />
        )}
        <Button
          variant="accent"
          size={compact ? "md" : "lg"}
          className={compact ? undefined : "min-w-48 flex-1"}
          aria-busy={isAdding}
          aria-describedby={hasFailed ? failureId : undefined}
          onClick={add}
        >
          {t("add")}
        </Button>
      </div>
      <ChangeFailure of={variantId} id={failureId} className={compact ? "mt-2 max-w-60" : "mt-3"} />
      {CartSheet && <CartSheet open={open} onClose={() => setOpen(false)} added={variantId} />}
    </div>
  );
}
