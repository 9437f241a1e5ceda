"use client";

import { useTranslations } from "next-intl";
import { honouredPrice } from "@/lib/aisle";
import type { Money } from "@/lib/money";
import { Price } from "../ui/price";

interface TagPriceProps {
  /** What the print says, as the shop knows it; in hundredths. */
  tag: number | null;
  /** Whether that counts still. */
  isGood: boolean;
  /** What the page asks. */
  online: Money;
}

/** Both prices where they differ, and which one is paid. */
export function TagPrice({ tag, isGood, online }: TagPriceProps) {
  const t = useTranslations("aisle");
  const { currency } = online;
  if (tag === null || tag === online.amount) return null;
  const paid = { amount: honouredPrice(isGood ? tag : null, online.amount), currency };
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      <dt className="text-muted">{t("onTag")}</dt>
      <dd>
        <Price money={{ amount: tag, currency }} />
      </dd>
      <dt className="text-muted">{t("online")}</dt>
      <dd>
        <Price money={online} />
      </dd>
      <dt className="font-semibold">{t("youPay")}</dt>
      <dd className="font-semibold">
        <Price money={paid} />
      </dd>
      <dd className="col-span-2 text-xs text-muted">{isGood ? t("lowerCounts") : t("replaced")}</dd>
    </dl>
  );
}
