"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { failureIn } from "@/lib/api";
import { stockElsewhereOptions } from "@/lib/staff/requests";
import type { Article } from "@/lib/staff/types";
import { AskStoreSheet } from "./ask-store-sheet";
import { useStaff } from "./staff-context";

/** What other stores can give of an article, for managers who ask them for pieces. */
export function StockElsewhere({ article }: { article: Article }) {
  const t = useTranslations("staff.transfers");
  const sell = useTranslations("staff.sell");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const { variantId } = article;
  const { data, error } = useQuery(stockElsewhereOptions(at, variantId));
  const [asked, setAsked] = useState<{ storeCode: string; name: string; left: number }>();
  const stores = data?.stores.filter(({ storeCode }) => storeCode !== at.store) ?? [];
  return (
    <section aria-label={t("elsewhere")} className="grid gap-2">
      <h2 className="text-base font-medium">{t("elsewhere")}</h2>
      <FormAlert message={error && failures(failureIn(error).message)} />
      <ul className="border-t border-line empty:hidden">
        {stores.map(({ storeCode, name, left }) => (
          <li
            key={storeCode}
            className="flex min-h-16 flex-wrap items-center gap-3 border-b border-line py-2"
          >
            <span className="min-w-0 grow">
              <span className="block text-sm font-medium">{name}</span>
              <span className="text-xs text-muted">
                {left === null ? sell("uncounted") : sell("left", { count: left })}
              </span>
            </span>
            <Button
              variant="outline"
              disabled={!left}
              aria-label={t("askNamed", { store: name })}
              onClick={() => setAsked({ storeCode, name, left: left ?? 0 })}
            >
              {t("ask")}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <AskStoreSheet
          key={asked.storeCode}
          article={article}
          store={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
