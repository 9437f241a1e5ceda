"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { failureIn } from "@/lib/api";
import { cancelDeliveryOptions, cancellationQuoteOptions } from "@/lib/orders/query-options";
import type { Order } from "@/lib/orders/types";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { Price } from "../ui/price";
import { Sheet } from "../ui/sheet";
import { announceMessage } from "../ui/toast";
import { CancelLine } from "./cancel-line";

interface CancelDeliveryProps {
  order: Order;
  onCancelled: (order: Order) => void;
}

/** Lets a shopper cancel what of a delivery has not left, all of it or some pieces. */
export function CancelDelivery({ order, onCancelled }: CancelDeliveryProps) {
  const t = useTranslations("tracking.cancel");
  const [open, setOpen] = useState(false);
  if (order.cancellable.length === 0) return null;
  return (
    <>
      <Button variant="outline" className="mt-7" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      {open && (
        <CancelSheet
          order={order}
          onClose={() => setOpen(false)}
          onCancelled={(changed) => {
            setOpen(false);
            announceMessage(t("done"));
            onCancelled(changed);
          }}
        />
      )}
    </>
  );
}

function CancelSheet({
  order,
  onCancelled,
  onClose,
}: CancelDeliveryProps & { onClose: () => void }) {
  const t = useTranslations("tracking.cancel");
  const failures = useTranslations("failures");
  const locale = useLocale();
  const client = useQueryClient();
  // All of it, until the shopper wants some of it after all.
  const [kept, setKept] = useState<Readonly<Record<string, number>>>({});
  const lines = order.cancellable.flatMap(({ lineId, quantity: most }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ line, most, going: Math.max(0, most - (kept[lineId] ?? 0)) }] : [];
  });
  const count = lines.reduce((sum, { going }) => sum + going, 0);
  const wish = {
    code: order.code,
    emailAddress: order.emailAddress,
    lines: lines.map(({ line, going }) => ({ orderLineId: line.id, keep: line.quantity - going })),
  };
  const quote = useQuery({ ...cancellationQuoteOptions(locale, wish), enabled: count > 0 });
  const cancel = useMutation({
    ...cancelDeliveryOptions(locale),
    onSuccess: (changed) => {
      onCancelled(changed);
      void client.invalidateQueries({ queryKey: ["account", locale] });
    },
    onError: () => void client.invalidateQueries({ queryKey: ["order", locale, "cancellation"] }),
  });
  const failed = cancel.error ?? quote.error;
  const known = quote.data && !quote.isPlaceholderData && count > 0;
  return (
    <Sheet
      open
      onClose={onClose}
      title={t("title")}
      footer={
        <div className="grid gap-4">
          <p className="flex items-baseline justify-between gap-6" aria-live="polite">
            <span>{t("givenBack")}</span>
            <span className="text-lg font-semibold">
              {count > 0 && quote.data && <Price money={quote.data} />}
            </span>
          </p>
          <Button
            block
            disabled={!known}
            pending={cancel.isPending}
            onClick={() => quote.data && cancel.mutate({ ...wish, shown: quote.data.amount })}
          >
            {count > 0 ? t("submit", { count }) : t("none")}
          </Button>
        </div>
      }
    >
      <p className="max-w-prose text-sm text-muted">{t("lead")}</p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {lines.map(({ line, most, going }) => (
          <CancelLine
            key={line.id}
            line={line}
            most={most}
            going={going}
            onChange={(wanted) => setKept({ ...kept, [line.id]: most - wanted })}
          />
        ))}
      </ul>
      <p className="mt-4 max-w-prose text-sm text-muted">{t("hint")}</p>
      <FormAlert message={failed ? failures(failureIn(failed).message) : undefined} />
    </Sheet>
  );
}
