import { api, Badge, useLocalFormat } from "@vendure/dashboard";
import { useState } from "react";
import { SettleForm } from "../settle-form";
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
      {item.state === "OPEN" && <Settle item={item} />}
    </article>
  );
}

/** Not `crypto.randomUUID`, which browsers have over HTTPS only. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

function Settle({ item: { id, expected, counted } }: { item: Difference }) {
  const { say } = useWords();
  // One try and its repetition are one command.
  const [commandId] = useState(newId);
  return (
    <SettleForm
      label={say("settleReason")}
      button={say("settle")}
      done={say("settleDone")}
      maxLength={200}
      list={differencesQuery}
      settle={(reason) =>
        api.mutate(settleMutation, {
          input: { id, reason, seen: { expected, counted }, commandId },
        })
      }
    />
  );
}
