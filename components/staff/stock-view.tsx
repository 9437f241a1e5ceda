"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ArticleCard } from "./article-card";
import { BackBar } from "./back-bar";
import { ScanField } from "./scan-field";
import { useStaff } from "./staff-context";
import { StockElsewhere } from "./stock-elsewhere";
import { useScannedArticle } from "./use-scanned-article";

interface StockViewProps {
  /** An article to begin with. */
  sku?: string;
}

/** Where an article lies and how many there are; managers correct it. */
export function StockView({ sku = "" }: StockViewProps) {
  const t = useTranslations("staff");
  const { session } = useStaff();
  const client = useQueryClient();
  const { article, said, hear, queryKey } = useScannedArticle(sku);
  return (
    <>
      <BackBar title={t("stock.title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <ScanField field={t("pick.code")} onCode={hear} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {said}
        </div>
        {article && (
          <ArticleCard
            key={article.variantId}
            article={article}
            onCounted={(onHand) =>
              client.setQueryData(queryKey, (old) => old && { ...old, onHand })
            }
          />
        )}
        {article && session.manages && <StockElsewhere key={article.variantId} article={article} />}
      </div>
    </>
  );
}
