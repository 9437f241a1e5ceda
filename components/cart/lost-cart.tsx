"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { CartLine } from "@/lib/cart";
import { keyOfLine } from "@/lib/cart/client";
import { LineSummary } from "../orders";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { ChangeFailure } from "./change-failure";
import { useCartStore } from "./use-cart";

interface LostCartProps {
  /** What was in it when it was last seen. */
  lines: readonly CartLine[];
  /** Whether the session ended; else the cart was emptied. */
  hasEnded: boolean;
}

/**
 * What stands in place of a cart that is out of reach. It says why, and that nothing was charged. Two ways lead back: signing in, or putting the same things in again.
 */
export function LostCart({ lines: all, hasEnded }: LostCartProps) {
  const t = useTranslations();
  const { store, settling } = useCartStore();
  const title = useRef<HTMLHeadingElement>(null);
  const lines = all.filter(({ standing }) => standing !== "withdrawn");
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  function restore() {
    for (const { variantId, quantity, name, collectAt } of lines)
      store.change({ kind: "add", variantId, quantity, name, collectAt });
  }

  return (
    <section aria-labelledby="lost-cart" className="max-w-xl">
      <h2 id="lost-cart" ref={title} tabIndex={-1} className="text-2xl outline-none">
        {t(hasEnded ? "orders.ended.title" : "orders.ended.emptiedTitle")}
      </h2>
      <p className="mt-4 text-muted">
        {t(hasEnded ? "orders.ended.text" : "orders.ended.emptiedText")}
      </p>
      <div className="mt-6 flex flex-wrap gap-4">
        {lines.length > 0 && (
          <Button pending={settling} onClick={restore}>
            {t("orders.ended.restore")}
          </Button>
        )}
        <ButtonLink href="/account" variant="outline">
          {t("orders.ended.signIn")}
        </ButtonLink>
      </div>
      <ul className="mt-8 divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="py-4">
            <LineSummary line={line} pieces={t("orders.pieces", { count: line.quantity })}>
              <ChangeFailure of={keyOfLine(line)} />
            </LineSummary>
          </li>
        ))}
      </ul>
    </section>
  );
}
