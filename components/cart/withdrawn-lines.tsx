"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { CartLine } from "@/lib/cart/types";
import { Button } from "../ui/button";
import { WarningIcon } from "../ui/icons";
import { useCartStore } from "./use-cart";

interface WithdrawnLinesProps {
  ref?: Ref<HTMLDivElement>;
  lines: readonly CartLine[];
}

/** What in the cart is not sold any more, by name, and one press that takes it out. */
export function WithdrawnLines({ ref, lines }: WithdrawnLinesProps) {
  const t = useTranslations("orders.notes");
  const { store, settling } = useCartStore();
  const gone = lines.filter(({ standing }) => standing === "withdrawn");
  if (gone.length === 0) return null;

  function takeOut() {
    for (const { id: lineId, variantId, collectAt } of gone)
      store.change({ kind: "set", variantId, lineId, collectAt, quantity: 0 });
  }

  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="grid justify-items-start gap-3 border-s-2 border-danger py-1 ps-4 text-sm outline-none"
    >
      <p className="flex gap-2 font-medium">
        <WarningIcon size="1.2em" className="mt-0.5 shrink-0 text-danger" />
        {t("blocked", { count: gone.length })}
      </p>
      <ul className="text-muted">
        {gone.map(({ id, name, options }) => (
          <li key={id}>{options ? `${name} (${options})` : name}</li>
        ))}
      </ul>
      <Button variant="outline" pending={settling} onClick={takeOut}>
        {t("takeOut", { count: gone.length })}
      </Button>
    </div>
  );
}
