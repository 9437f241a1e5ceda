"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { plainCode } from "@/contracts/text/plain-signs";
import type { Coupon } from "@/lib/cart/types";
import { Button } from "../ui/button";
import { controlClass } from "../ui/field";
import { IconButton } from "../ui/icon-button";
import { CheckIcon, CloseIcon, PlusIcon, WarningIcon } from "../ui/icons";
import { ChangeFailure } from "./change-failure";
import { useCartStore } from "./use-cart";

/** The codes in the cart with what they do, and the field for another, folded away at first. */
export function CouponForm({ coupons }: { coupons: readonly Coupon[] }) {
  const t = useTranslations("cart");
  const { store, pending, failed } = useCartStore();
  const id = useId();
  const isChanging = pending.some((change) => change.kind === "coupon");
  const hasFailed = failed.coupon !== undefined;

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = plainCode(String(new FormData(event.currentTarget).get("code") ?? ""));
    if (code && !isChanging) store.change({ kind: "coupon", code, remove: false });
  }

  return (
    <div>
      {coupons.map(({ code, state }) => (
        <p key={code} className="flex items-center gap-2 text-sm">
          {state === "applied" ? (
            <CheckIcon size="1.1em" className="shrink-0 text-success" />
          ) : (
            <WarningIcon size="1.1em" className="shrink-0 text-danger" />
          )}
          {state === "applied" ? t("couponApplied", { code }) : t("couponOff", { code, state })}
          <IconButton
            label={t("couponRemove", { code })}
            className="ms-auto -me-3"
            onClick={() => store.change({ kind: "coupon", code, remove: true })}
          >
            <CloseIcon size="1em" />
          </IconButton>
        </p>
      ))}
      {coupons.length === 0 && (
        <details className="group" open={hasFailed || undefined}>
          <summary className="flex min-h-11 list-none items-center justify-between gap-4 text-sm [&::-webkit-details-marker]:hidden">
            {t("couponQuestion")}
            <PlusIcon size="1.1em" className="transition-transform group-open:rotate-45" />
          </summary>
          <form onSubmit={apply} className="pb-1">
            <label htmlFor={id} className="sr-only">
              {t("coupon")}
            </label>
            <div className="mt-1 flex gap-2">
              <input
                id={id}
                name="code"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={40}
                dir="ltr"
                placeholder={t("coupon")}
                aria-invalid={hasFailed || undefined}
                aria-describedby={hasFailed ? `${id}-error` : undefined}
                className={`${controlClass} min-w-0 rtl:text-end`}
              />
              <Button type="submit" variant="outline" pending={isChanging} className="shrink-0">
                {t("couponApply")}
              </Button>
            </div>
          </form>
        </details>
      )}
      <ChangeFailure of="coupon" id={`${id}-error`} className="mt-2" />
    </div>
  );
}
