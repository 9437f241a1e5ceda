import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, Badge, Button, toast, useLocalFormat } from "@vendure/dashboard";
import { type ReactNode, useState } from "react";
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
  const { orderCode, customerName, amount, currencyCode, method, paidReference, dueAt } = transfer;
  const at = formatDate(dueAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <article className="maru-card" aria-label={orderCode}>
      <h3 className="maru-head">
        {formatCurrency(amount, currencyCode)}
        <Badge variant="warning">{say(reasonOf(transfer))}</Badge>
      </h3>
      <p>
        {children} {customerName}
      </p>
      <p className="maru-hint">
        {[
          say("transferFor", { method, at }),
          paidReference && say("transferPaidAs", { reference: paidReference }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <SettleForm transfer={transfer} />
    </article>
  );
}

const reasons = ["short", "cancelled", "expired", "returned", "not-placed"] as const;

const reasonOf = ({ reason }: Transfer) =>
  `transferWhy.${reasons.find((known) => known === reason) ?? "manual"}` as const;

function SettleForm({ transfer }: { transfer: Transfer }) {
  const { say } = useWords();
  const client = useQueryClient();
  const [reference, setReference] = useState("");
  const again = () => client.invalidateQueries({ queryKey: ["maru", transfersQuery] });
  const settle = useMutation({
    mutationFn: () =>
      api.mutate(settleMutation, {
        input: { id: transfer.refundId, transactionId: reference.trim() },
      }),
    onSuccess: () => {
      toast.success(say("transferDone"));
      return again();
    },
    onError: ({ message }) => {
      toast.error(message);
      // Somebody else may have settled it meanwhile.
      return again();
    },
  });
  return (
    <form
      className="maru-row"
      onSubmit={(event) => {
        event.preventDefault();
        settle.mutate();
      }}
    >
      <label className="maru-field">
        {say("transferReference")}
        <input
          className="maru-input"
          required
          maxLength={100}
          dir="ltr"
          value={reference}
          onChange={({ target }) => setReference(target.value)}
        />
      </label>
      <Button type="submit" size="sm" disabled={settle.isPending || !reference.trim()}>
        {say("transferConfirm")}
      </Button>
    </form>
  );
}
