import { api, Badge, useLocalFormat } from "@vendure/dashboard";
import type { ReactNode } from "react";
import { SettleForm } from "../settle-form";
import { useWords } from "../use-words";
import { settleMutation, type Transfer, transfersQuery } from "./queries";

interface TransferCardProps {
  transfer: Transfer;
  /** The way to its order. */
  children: ReactNode;
}

/** One amount that is to be transferred, and the word that it was. */
export function TransferCard({ transfer, children }: TransferCardProps) {
  const { say } = useWords();
  const { formatCurrency, formatDate } = useLocalFormat();
  const { orderCode, customerName, amount, currencyCode, methodName, paidReference, dueAt } =
    transfer;
  const at = formatDate(dueAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <article className="maru-card" aria-label={orderCode}>
      <h3 className="maru-head">
        {formatCurrency(amount, currencyCode)}
        <Badge variant="warning">{say(reasonOf(transfer))}</Badge>
      </h3>
      <p>
        {children} · <bdi>{customerName}</bdi>
      </p>
      <p className="maru-hint">
        {[
          say("transferFor", { method: methodName, at }),
          paidReference && say("transferPaidAs", { reference: paidReference }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <SettleForm
        label={say("transferReference")}
        button={say("transferConfirm")}
        done={say("transferDone")}
        maxLength={100}
        dir="ltr"
        list={transfersQuery}
        settle={(transactionId) =>
          api.mutate(settleMutation, { input: { id: transfer.refundId, transactionId } })
        }
      />
    </article>
  );
}

const reasons = ["short", "cancelled", "expired", "returned", "refused", "not-placed"] as const;

const reasonOf = ({ reason }: Transfer) =>
  `transferWhy.${reasons.find((known) => known === reason) ?? "manual"}` as const;
