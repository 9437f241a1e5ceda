"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { failureIn } from "@/lib/api";
import { stockElsewhereOptions } from "@/lib/staff/requests";
import { useStaff } from "./staff-context";
import type { SellLine } from "./use-sell-list";

interface SellArticleProps {
  article: { variantId: string; name: string };
  onAdd: (line: Omit<SellLine, "quantity">) => void;
}

/** Where an article can be had: by delivery, and at each store of the market. */
export function SellArticle({ article, onAdd }: SellArticleProps) {
  const t = useTranslations("staff.sell");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const { variantId, name } = article;
  const stock = useQuery(stockElsewhereOptions(at, variantId));
  const pieces = (left: number | null) =>
    left === null ? t("uncounted") : t("left", { count: left });
  return (
    <section aria-label={name}>
      <h2 className="text-base font-medium">{name}</h2>
      <FormAlert message={stock.error && failures(failureIn(stock.error).message)} />
      {stock.data === null && <p className="text-sm text-muted">{t("notSold")}</p>}
      {stock.data && (
        <ul className="mt-3 border-t border-line">
          <Place
            name={t("delivery")}
            pieces={pieces(stock.data.delivery)}
            isGone={stock.data.delivery === 0}
            onAdd={() => onAdd({ variantId, name, from: null })}
          />
          {stock.data.stores.map(({ storeCode, name: store, left }) => (
            <Place
              key={storeCode}
              name={store}
              pieces={pieces(left)}
              isGone={left === 0}
              onAdd={() => onAdd({ variantId, name, from: { storeCode, name: store } })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PlaceProps {
  name: string;
  pieces: string;
  isGone: boolean;
  onAdd: () => void;
}

function Place({ name, pieces, isGone, onAdd }: PlaceProps) {
  const t = useTranslations("staff.sell");
  return (
    <li className="flex min-h-16 items-center gap-3 border-b border-line py-2">
      <span className="min-w-0 grow">
        <span className="block text-sm font-medium">{name}</span>
        <span className="text-xs text-muted">{pieces}</span>
      </span>
      <Button
        variant="outline"
        disabled={isGone}
        aria-label={t("addFrom", { place: name })}
        onClick={onAdd}
      >
        {t("add")}
      </Button>
    </li>
  );
}
