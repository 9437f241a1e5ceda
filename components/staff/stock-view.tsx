"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { failureIn } from "@/lib/api";
import { articleOptions } from "@/lib/staff/requests";
import { ArticleCard } from "./article-card";
import { BackBar } from "./back-bar";
import { heardCode } from "./heard-code";
import { ScanField } from "./scan-field";
import { useStaff } from "./staff-context";
import { StockElsewhere } from "./stock-elsewhere";

interface StockViewProps {
  /** An article to begin with. */
  sku?: string;
}

/** Where an article lies and how many there are; managers correct it. */
export function StockView({ sku = "" }: StockViewProps) {
  const t = useTranslations("staff");
  const failures = useTranslations("failures");
  const { at, session } = useStaff();
  const client = useQueryClient();
  const [code, setCode] = useState(sku);
  const options = articleOptions(at, code);
  const article = useQuery(options);
  const [isMisread, setMisread] = useState(false);
  function hear(read: string) {
    const heard = heardCode(read);
    setMisread(heard === undefined);
    setCode(heard ?? "");
  }
  return (
    <>
      <BackBar title={t("stock.title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <ScanField label={t("pick.code")} onCode={hear} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {article.isError && failures(failureIn(article.error).message)}
          {isMisread && t("scan.misread")}
          {article.data === null && t("stock.none")}
        </div>
        {article.data && (
          <ArticleCard
            key={article.data.variantId}
            article={article.data}
            onCounted={(onHand) =>
              client.setQueryData(options.queryKey, (old) => old && { ...old, onHand })
            }
          />
        )}
        {article.data && session.manages && (
          <StockElsewhere key={article.data.variantId} article={article.data} />
        )}
      </div>
    </>
  );
}
