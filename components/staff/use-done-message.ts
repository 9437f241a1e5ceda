"use client";

import { useTranslations } from "next-intl";
import { announceMessage } from "@/components/ui/toast";
import type { Waiting } from "@/lib/staff/outbox";

/** Says of what cannot be seen elsewhere that the engine has done it. */
export function useDoneMessage(): (sent: Waiting) => void {
  const t = useTranslations("staff");
  return ({ command: { type }, about }) => {
    const name = about?.name ?? "";
    if (type === "return") announceMessage(t("onItsWay.returned", { name }), { tone: "success" });
    if (type === "correct-stock") announceMessage(t("stock.done"), { tone: "success" });
  };
}
