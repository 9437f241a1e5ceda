"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { Sheet } from "@/components/ui/sheet";
import { announceMessage } from "@/components/ui/toast";
import { mostTransferred, type TransferReason, transferReasons } from "@/contracts/transfers";
import type { Article } from "@/lib/staff/types";
import { ScanField } from "./scan-field";
import { useAskedArticles } from "./use-asked-articles";
import { useTransferStep } from "./use-transfer-step";

interface AskStoreSheetProps {
  article: Article;
  store: { storeCode: string; name: string; left: number };
  onClose: () => void;
}

/** Asks another store for pieces, of one article or several: how many, and why. */
export function AskStoreSheet({ article, store, onClose }: AskStoreSheetProps) {
  const t = useTranslations("staff.transfers");
  const { name, storeCode, left } = store;
  const { asked, change, add, notFound } = useAskedArticles(article);
  const [reason, setReason] = useState<TransferReason>("low");
  const { take, isPending, message } = useTransferStep(() => {
    announceMessage(t("asked", { store: name }), { tone: "success" });
    onClose();
  });
  const lines = asked.map(({ article: { variantId }, quantity }) => ({ variantId, quantity }));
  return (
    <Sheet
      open
      onClose={onClose}
      title={t("askNamed", { store: name })}
      side="bottom"
      footer={
        <Button
          block
          size="lg"
          pending={isPending}
          onClick={() => take({ type: "request", from: storeCode, reason, lines })}
        >
          {t("ask")}
        </Button>
      }
    >
      <p className="text-sm text-muted">{t("askLead")}</p>
      <FormAlert message={message} className="mt-4" />
      <ul className="mt-4 grid gap-3">
        {asked.map(({ article: one, quantity }) => (
          <li key={one.variantId} className="flex flex-wrap items-center justify-between gap-3">
            <span className="text-sm font-medium">{one.name}</span>
            <QuantityStepper
              value={quantity}
              // What the other store can give of further articles is its own to look up.
              min={one === article ? 1 : 0}
              max={one === article ? Math.min(left, mostTransferred) : mostTransferred}
              label={one.name}
              onChange={(wanted) => change(one, wanted)}
            />
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-2">
        <ScanField field={t("another")} several onCode={(code) => void add(code)} />
        <FormAlert message={notFound && t("anotherNotFound", { code: notFound })} />
      </div>
      <fieldset className="mt-4">
        <legend className="mb-1 text-sm font-medium">{t("reason")}</legend>
        {transferReasons.map((one) => (
          <label key={one} className="flex min-h-12 items-center gap-3 border-b border-line">
            <input
              type="radio"
              name="transfer-reason"
              checked={one === reason}
              onChange={() => setReason(one)}
              className="size-5 accent-ink"
            />
            {t(`reasons.${one}`)}
          </label>
        ))}
      </fieldset>
    </Sheet>
  );
}
