"use client";

import { useTranslations } from "next-intl";
import type { Pickup } from "@/lib/staff/types";
import { useOwnOutbox } from "./outbox";

/** Why the last press was refused, where what stands here is not what stood here then. */
export function WhatChanged({ pickup: { id } }: { pickup: Pickup }) {
  const t = useTranslations("staff");
  const { rejected } = useOwnOutbox();
  const refused = rejected.findLast(
    ({ command }) => command.type === "hand-over" && command.pickupId === id,
  );
  const words = {
    "amount-changed": t("handOver.amountChanged"),
    "pieces-changed": t("why.pieces-changed"),
    "age-unchecked": t("why.age-unchecked"),
    "second-missing": t("why.second-missing"),
    "signature-missing": t("why.signature-missing"),
    "order-changing": t("why.order-changing"),
  };
  const why = Object.entries(words).find(([known]) => known === refused?.why);
  if (!why) return null;
  return (
    <p role="alert" className="text-sm font-medium text-danger">
      {why[1]}
    </p>
  );
}
