"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { Difference } from "@/lib/checkout/differences";
import { CheckoutAlert } from "./checkout-alert";
import { useDifferenceWords } from "./difference-words";

interface ChangedOrderProps {
  ref: Ref<HTMLDivElement>;
  /** None where something changed that is not shown. */
  differences: readonly Difference[];
}

/** How the order differs from what was shown before, and that it is to be looked at once more. */
export function ChangedOrder({ ref, differences }: ChangedOrderProps) {
  const t = useTranslations();
  const words = useDifferenceWords();
  return (
    <CheckoutAlert ref={ref}>
      <p className="font-medium">{t("checkout.changed.title")}</p>
      {differences.length > 0 ? (
        <>
          <ul className="my-2 grid gap-1 tabular-nums">
            {differences.map((difference) => {
              const text = words(difference);
              return (
                <li key={text} className={difference.kind === "total" ? "font-medium" : undefined}>
                  {text}
                </li>
              );
            })}
          </ul>
          <p className="text-muted">{t("checkout.changed.text")}</p>
        </>
      ) : (
        <p className="mt-1 text-muted">{t("failures.cartChanged")}</p>
      )}
    </CheckoutAlert>
  );
}
