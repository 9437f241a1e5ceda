"use client";

import { useTranslations } from "next-intl";
import { announceMessage } from "@/components/ui/toast";
import { isOf } from "@/contracts/pickup/apply-command";
import type { TransferLine } from "@/lib/staff/types";
import { signalAccepted, signalRefused } from "./signals";

/**
 * Hears the code of an article and does something with its line.
 * @param onLine answers whether it could be done
 */
export function useTransferScan(
  lines: readonly TransferLine[],
  onLine: (line: TransferLine) => boolean,
): (code: string) => void {
  const t = useTranslations("staff.transfers");
  return (code) => {
    // A place is no article: two of them may lie there.
    const line = lines.find(({ article }) => article && isOf({ ...article, place: null }, code));
    const isDone = line ? onLine(line) : false;
    if (isDone) return signalAccepted();
    signalRefused();
    announceMessage(t(line ? "full" : "wrong"), { tone: "danger" });
  };
}
