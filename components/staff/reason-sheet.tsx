"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

export type Reason =
  | "not-found"
  | "damaged"
  | "display"
  | "customer-asked"
  | "closed"
  | "counted"
  | "found"
  | "not-booked"
  | "lost"
  | "miscounted"
  | "taken-care"
  | "wrong-size"
  | "defect"
  | "changed-mind";

interface ReasonSheetProps {
  open: boolean;
  title: string;
  lead: ReactNode;
  reasons: readonly Reason[];
  submit: string;
  onClose: () => void;
  onSubmit: (reason: Reason) => void;
  /** More to say before the reason. */
  children?: ReactNode;
}

/** Asks why, from a short list: what was chosen is kept in the history. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { open, title, lead, reasons, submit, onClose, onSubmit, children } = props;
  const t = useTranslations("staff.reasons");
  const [reason, setReason] = useState<Reason | undefined>(reasons[0]);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      side="bottom"
      footer={
        <Button block size="lg" disabled={!reason} onClick={() => reason && onSubmit(reason)}>
          {submit}
        </Button>
      }
    >
      <p className="text-sm text-muted">{lead}</p>
      {children}
      <fieldset className="mt-4">
        <legend className="mb-1 text-sm font-medium">{t("legend")}</legend>
        {reasons.map((name) => (
          <label key={name} className="flex min-h-12 items-center gap-3 border-b border-line">
            <input
              type="radio"
              name="reason"
              checked={name === reason}
              onChange={() => setReason(name)}
              className="size-5 accent-ink"
            />
            {t(name)}
          </label>
        ))}
      </fieldset>
    </Sheet>
  );
}
