"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Sheet } from "@/components/ui/sheet";
import { announceMessage } from "@/components/ui/toast";
import { failureIn } from "@/lib/api";
import { payoutsKey, sendPayout } from "@/lib/staff/requests";
import type { PayoutConfirmation } from "@/lib/staff/schemas";
import type { Payout } from "@/lib/staff/types";
import { whatToDo } from "@/lib/staff/what-to-do";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";
import { TillNoteFields, useTillNote } from "./till-note";

interface PayoutSheetProps {
  payout: Payout;
  onClose: () => void;
}

/**
 * Reports how money was paid out. The engine hears it at once: without a network there is no
 * payout.
 */
export function PayoutSheet({ payout, onClose }: PayoutSheetProps) {
  const t = useTranslations("staff.payouts");
  const why = useTranslations("staff");
  const failures = useTranslations("failures");
  const { at, language, deviceName } = useStaff();
  const client = useQueryClient();
  const { read, fields } = useTillNote();
  // One id for the sheet: an answer that was lost on the way makes no second payout.
  const [id] = useState(() => crypto.randomUUID());
  const amount = amountIn(payout.currencyCode, payout.amount, language);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (body: PayoutConfirmation) => sendPayout(at, body),
    onSuccess: (outcome) => {
      // Why it was not done stands here until it is read.
      if (!outcome.done) return;
      announceMessage(t("done", { amount }), { tone: "success" });
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: payoutsKey }),
  });

  function confirm() {
    const note = read();
    if (note) mutate({ id, device: deviceName, payoutId: payout.id, ...note });
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={t("title")}
      side="bottom"
      footer={
        <Button block size="lg" pending={isPending} onClick={confirm}>
          {t("confirm", { amount })}
        </Button>
      }
    >
      <FormAlert message={error && failures(failureIn(error).message)} className="mb-4" />
      <FormAlert
        message={
          data?.done === false &&
          `${why(`why.${data.why}`)} ${why(`rejectedCommands.todo.${whatToDo(data)}`)}`
        }
        className="mb-4"
      />
      <p className="text-4xl font-semibold break-words tabular-nums">{amount}</p>
      <p className="mt-1 mb-5 text-sm text-muted">
        {t("lead", { name: payout.collectorName, code: payout.orderCode })}
      </p>
      <TillNoteFields {...fields} />
    </Sheet>
  );
}
