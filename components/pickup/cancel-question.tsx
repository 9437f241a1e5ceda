"use client";

import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { SharedButton } from "../ui/shared-button";

interface CancelQuestionProps {
  pending: boolean;
  /** Pieces to be tried: nothing of it is paid. */
  tried?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more before a pickup is given up. */
export function CancelQuestion({ pending, tried = false, onYes, onNo }: CancelQuestionProps) {
  const t = useTranslations("pass");
  return (
    <section aria-label={t("cancel")} className="mt-5 grid gap-4 bg-surface p-5">
      <p className="text-sm">{t(tried ? "try.cancelAsk" : "cancelAsk")}</p>
      <div className="flex flex-wrap gap-3">
        <SharedButton pending={pending} onClick={onYes}>
          {t("cancelYes")}
        </SharedButton>
        <Button variant="outline" onClick={onNo}>
          {t("cancelNo")}
        </Button>
      </div>
    </section>
  );
}
