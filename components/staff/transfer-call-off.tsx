"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Sheet } from "@/components/ui/sheet";
import { takesStep, transferDeclines } from "@/contracts/transfers";
import { goesOut } from "@/lib/staff/transfer-work";
import type { Transfer } from "@/lib/staff/types";
import { ReasonSheet } from "./reason-sheet";
import { useStaff } from "./staff-context";
import { useTransferStep } from "./use-transfer-step";

/** The sender may say no, and a manager of the receiver may call it off, until it is sent. */
export function TransferCallOff({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const { at, session } = useStaff();
  const [asking, setAsking] = useState(false);
  const { take, isPending, message } = useTransferStep(() => setAsking(false));
  const { id: transferId, state } = transfer;
  const isOut = goesOut(transfer, at.store);
  const close = () => setAsking(false);
  if (!takesStep("cancel", state) || !(isOut || session.manages)) return null;
  return (
    <>
      <Button variant="outline" block onClick={() => setAsking(true)}>
        {t(isOut ? "decline" : "cancel")}
      </Button>
      {isOut ? (
        <ReasonSheet
          open={asking}
          title={t("decline")}
          lead={t("declineLead")}
          reasons={transferDeclines}
          submit={t("decline")}
          onClose={close}
          onSubmit={(reason) => take({ type: "decline", transferId, reason })}
        >
          <FormAlert message={message} className="mt-4" />
        </ReasonSheet>
      ) : (
        <Sheet
          open={asking}
          onClose={close}
          title={t("cancel")}
          side="bottom"
          footer={
            <Button
              block
              size="lg"
              pending={isPending}
              onClick={() => take({ type: "cancel", transferId })}
            >
              {t("cancel")}
            </Button>
          }
        >
          <p className="text-sm text-muted">{t("cancelLead")}</p>
          <FormAlert message={message} className="mt-4" />
        </Sheet>
      )}
    </>
  );
}
