"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { announce } from "@/components/ui/toast";
import type { Article } from "@/lib/commerce/staff/types";
import { LinePhoto } from "./line-photo";
import { type Reason, ReasonSheet } from "./reason-sheet";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";

interface ArticleCardProps {
  article: Article;
  onCorrected: (onHand: number) => void;
}

/** An article in this store: its place, its pieces, and for managers what was really counted. */
export function ArticleCard({ article, onCorrected }: ArticleCardProps) {
  const t = useTranslations("staff.stock");
  const { session } = useStaff();
  const command = useCommand();
  const { onHand, allocated, variantId, name, place, sku } = article;
  // Nothing until somebody counts: what was read a while ago is no count.
  const [said, setSaid] = useState<number>();
  const counted = said ?? onHand;
  const [asking, setAsking] = useState(false);
  const facts = [
    [t("onHand"), onHand],
    [t("allocated"), allocated],
    [t("free"), Math.max(0, onHand - allocated)],
  ] as const;

  function correct(reason: Reason) {
    setAsking(false);
    command({ type: "correct-stock", variantId, change: counted - onHand, reason });
    announce(t("done"), { tone: "success" });
    onCorrected(counted);
    setSaid(undefined);
  }
  return (
    <section aria-label={name} className="grid gap-5">
      <div className="flex items-center gap-4">
        <LinePhoto line={article} className="size-24" />
        <div>
          <p className="text-2xl font-semibold">
            <bdi>{place}</bdi>
          </p>
          <h2 className="text-sm leading-snug font-medium">{name}</h2>
          <p className="text-xs text-muted">
            <bdi>{sku}</bdi>
          </p>
        </div>
      </div>
      <dl className="grid grid-cols-3 gap-2 text-center">
        {facts.map(([label, count]) => (
          <div key={label} className="rounded-sm bg-surface px-2 py-3">
            <dt className="text-2xs text-muted">{label}</dt>
            <dd className="text-xl font-semibold tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      {session.manages ? (
        <div className="flex flex-wrap items-center justify-between gap-4">
          <span className="text-sm font-medium">{t("counted")}</span>
          <QuantityStepper value={counted} min={0} max={9999} label={name} onChange={setSaid} />
          <Button block size="lg" disabled={counted === onHand} onClick={() => setAsking(true)}>
            {t("correct")}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-muted">{t("managers")}</p>
      )}
      <ReasonSheet
        open={asking}
        title={t("correct")}
        lead={t("correctLead", { from: onHand, to: counted })}
        reasons={["counted", "damaged", "found"]}
        submit={t("submit")}
        onClose={() => setAsking(false)}
        onSubmit={correct}
      />
    </section>
  );
}
