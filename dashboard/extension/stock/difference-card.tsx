import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, Badge, Button, toast, useLocalFormat } from "@vendure/dashboard";
import { useState } from "react";
import type { Place } from "../stores/store-choice";
import { useWords } from "../use-words";
import { type Difference, differencesQuery, settleMutation } from "./queries";

interface DifferenceCardProps {
  item: Difference;
  place: Place;
}

/** One thing that does not add up, and how it is settled. */
export function DifferenceCard({ item, place }: DifferenceCardProps) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  const { article, expected, counted, ordersAtRisk, settledAt, settledBy } = item;
  const at = (date: string) =>
    formatDate(date, { dateStyle: "medium", timeStyle: "short", timeZone: place.timeZone });
  const orders = ordersAtRisk.map(({ orderCode, quantity }) => `${orderCode} × ${quantity}`);
  return (
    <article className="maru-card" aria-label={article?.name ?? say("elsewhere")}>
      <h3 className="maru-head">
        {article?.name ?? say("elsewhere")}
        <Badge variant={item.state === "OPEN" ? "warning" : "secondary"}>
          {say(`difference.${item.kind}`)}
        </Badge>
      </h3>
      <p>{say("expectedCounted", { expected, counted })}</p>
      <p className="maru-hint">
        {[article?.sku, say("said", { source: item.source, at: at(item.at) }), item.reason]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {orders.length > 0 && <p>{say("atRisk", { orders: orders.join(", ") })}</p>}
      {settledAt && (
        <p className="maru-hint">
          {settledBy
            ? say("settledBy", { name: settledBy, at: at(settledAt) })
            : say("settledItself", { at: at(settledAt) })}
        </p>
      )}
      {item.state === "OPEN" && <SettleForm item={item} />}
    </article>
  );
}

/** Not `crypto.randomUUID`, which browsers have over HTTPS only. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

function SettleForm({ item }: { item: Difference }) {
  const { say } = useWords();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  // One try and its repetition are one command.
  const [commandId] = useState(newId);
  const again = () => client.invalidateQueries({ queryKey: ["maru", differencesQuery] });
  const settle = useMutation({
    mutationFn: () => {
      const { id, expected, counted } = item;
      return api.mutate(settleMutation, {
        input: { id, reason: reason.trim(), seen: { expected, counted }, commandId },
      });
    },
    onSuccess: () => {
      toast.success(say("settleDone"));
      return again();
    },
    onError: ({ message }) => {
      toast.error(message);
      // Another difference than the one that was seen.
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
        {say("settleReason")}
        <input
          className="maru-input"
          required
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <Button type="submit" size="sm" disabled={settle.isPending || !reason.trim()}>
        {say("settle")}
      </Button>
    </form>
  );
}
