"use client";

import { useTranslations } from "next-intl";
import type { Pickup } from "@/lib/staff/types";

/** That an order is to be wrapped, and what its card says. Nothing for what is no gift. */
export function GiftNote({ pickup: { gift } }: { pickup: Pickup }) {
  const t = useTranslations("staff.order");
  // A row that a device kept from before has no word of it.
  if (!gift) return null;
  return (
    <section className="mt-3 rounded-sm bg-tint-soft px-3 py-2 text-sm">
      <h2 className="font-semibold">{t("giftTitle")}</h2>
      {gift.message ? (
        <blockquote dir="auto" className="mt-1 text-base whitespace-pre-line break-words">
          {gift.message}
        </blockquote>
      ) : (
        <p className="mt-1">{t("giftNoMessage")}</p>
      )}
    </section>
  );
}
