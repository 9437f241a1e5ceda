"use client";

import { useQueries } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import type { OrderLine } from "@/lib/orders";
import { availabilityOptions } from "@/lib/stock/client";
import { ButtonLink } from "../ui/button-link";
import { CheckoutAlert } from "./checkout-alert";

interface GoneLinesProps {
  ref: Ref<HTMLDivElement>;
  lines: readonly OrderLine[];
}

/** What sold out while the shopper was at the checkout, by name, and the way to change it. */
export function GoneLines({ ref, lines }: GoneLinesProps) {
  const t = useTranslations("checkout.gone");
  const locale = useLocale();
  const stock = useQueries({
    queries: lines.map(({ variantId }) => ({
      ...availabilityOptions(locale, variantId),
      staleTime: 0,
    })),
  });
  const short = lines.flatMap((line, index) => {
    const known = stock[index]?.data;
    if (!known || (known.inStock && (known.left === null || known.left >= line.quantity)))
      return [];
    const name = line.options ? `${line.name} (${line.options})` : line.name;
    return [known.left ? t("short", { name, count: known.left }) : t("line", { name })];
  });
  return (
    <CheckoutAlert ref={ref}>
      <p className="font-medium">{t("title")}</p>
      <ul className="my-1 text-danger">
        {short.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="text-muted">{t("text")}</p>
      <ButtonLink href="/cart" variant="outline" className="mt-3">
        {t("change")}
      </ButtonLink>
    </CheckoutAlert>
  );
}
