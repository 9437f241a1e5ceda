"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Cart } from "@/lib/cart";
import type { OrderLine } from "@/lib/orders";
import { Button } from "../ui/button";
import { RadioCards } from "../ui/radio-cards";
import { StoreSheet } from "./store-sheet";
import { useChooseStore } from "./use-choose-store";
import { useMyStore } from "./use-my-store";

interface LineFateProps {
  line: OrderLine;
  pickups: Cart["pickups"];
}

/** Whether a line is delivered or collected, and where. */
export function LineFate({ line, pickups }: LineFateProps) {
  const t = useTranslations();
  const mine = useMyStore();
  const { choose, isBusy, failure } = useChooseStore();
  const [open, setOpen] = useState(false);
  // Where the line is already comes first, then one's own store.
  const known = pickups.find(({ storeCode }) => storeCode === line.collectAt);
  const store = line.collectAt
    ? { code: line.collectAt, name: known?.storeName ?? mine?.name ?? line.collectAt }
    : mine;
  const left = failure?.refusal?.missing.find((m) => m.variantId === line.variantId)?.left;

  if (!store)
    return (
      <div className="max-sm:w-full">
        <Button variant="quiet" className="text-sm" onClick={() => setOpen(true)}>
          {t("pickup.collectElsewhere")}
        </Button>
        <StoreSheet
          open={open}
          onClose={() => setOpen(false)}
          wanted={[{ variantId: line.variantId, quantity: line.quantity }]}
        />
      </div>
    );
  return (
    <div className="w-full" aria-busy={isBusy}>
      <RadioCards
        legend={t("pickup.fate", { name: line.name })}
        legendHidden
        look="chip"
        value={line.collectAt ? "collect" : "ship"}
        onChange={(fate) =>
          choose({ storeCode: fate === "collect" ? store.code : null, lineIds: [line.id] })
        }
        options={[
          { value: "ship", label: t("pickup.ship"), disabled: isBusy },
          {
            value: "collect",
            label: t("pickup.collectAt", { store: store.name }),
            disabled: isBusy,
          },
        ]}
      />
      <p role="alert" className="text-sm text-danger">
        {failure &&
          (left === undefined || left === null
            ? t(`failures.${failure.message}`)
            : t("pickup.notAll", { store: store.name, count: left }))}
      </p>
    </div>
  );
}
