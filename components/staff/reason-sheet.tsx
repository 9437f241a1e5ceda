"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { type Reason, useReasonWords } from "./reasons";

interface ReasonSheetProps<Name extends Reason> {
  open: boolean;
  title: string;
  lead: ReactNode;
  reasons: readonly Name[];
  submit: string;
  onClose: () => void;
  onSubmit: (reason: Name) => void;
  /** More to say before the reason. */
  children?: ReactNode;
}

/** Asks why, from a short list: what was chosen is kept in the history. */
export function ReasonSheet<Name extends Reason>(props: ReasonSheetProps<Name>) {
  const { open, title, lead, reasons, submit, onClose, onSubmit, children } = props;
  const t = useTranslations("staff.reasons");
  const words = useReasonWords();
  // Of several sheets on a screen each has a choice of its own.
  const group = useId();
  const [reason, setReason] = useState<Name | undefined>(reasons[0]);
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
              name={group}
              checked={name === reason}
              onChange={() => setReason(name)}
              className="size-5 accent-ink"
            />
            {words(name)}
          </label>
        ))}
      </fieldset>
    </Sheet>
  );
}
