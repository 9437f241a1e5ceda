"use client";

import { useTranslations } from "next-intl";
import { announceMessage } from "@/components/ui/toast";
import type { Waiting } from "@/lib/staff/outbox";

/**
 * Says of what cannot be seen elsewhere that the engine has done it.
 * @param check asks again what holds at the store
 */
export function useDoneMessage(check: () => unknown): (sent: Waiting) => void {
  const t = useTranslations("staff");
  return ({ command: { type }, about }) => {
    const name = about?.name ?? "";
    if (type === "return") announceMessage(t("onItsWay.returned", { name }), { tone: "success" });
    if (type === "decline") announceMessage(t("onItsWay.declined", { name }), { tone: "success" });
    if (type === "pause-store") announceMessage(t("pause.done"), { tone: "success" });
    if (type === "pause-store" || type === "resume-store") check();
    if (type === "note-damaged") announceMessage(t("damaged.noted", { name }), { tone: "success" });
    if (type === "correct-stock") announceMessage(t("stock.done"), { tone: "success" });
  };
}
