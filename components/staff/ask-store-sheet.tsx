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
import { useTransferStep } from "./use-transfer-step";

interface AskStoreSheetProps {
  article: Article;
  store: { storeCode: string; name: string; left: number };
  onClose: () => void;
}

/** Asks another store for pieces: how many, and why. */
export function AskStoreSheet({ article, store, onClose }: AskStoreSheetProps) {
  const t = useTranslations("staff.transfers");
  const { name, storeCode, left } = store;
  const [quantity, setQuantity] = useState(1);
  const [reason, setReason] = useState<TransferReason>("low");
  const { take, isPending, message } = useTransferStep(() => {
    announceMessage(t("asked", { store: name }), { tone: "success" });
    onClose();
  });
  const lines = [{ variantId: article.variantId, quantity }];
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
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <span className="text-sm font-medium">{article.name}</span>
        <QuantityStepper
          value={quantity}
          max={Math.min(left, mostTransferred)}
          label={article.name}
          onChange={setQuantity}
        />
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
