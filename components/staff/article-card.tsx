"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import type { Article } from "@/lib/staff/types";
import { clockTime } from "./format";
import { LinePhoto } from "./line-photo";
import { ReasonSheet } from "./reason-sheet";
import type { Reason } from "./reasons";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";

interface ArticleCardProps {
  article: Article;
  onCounted: (onHand: number) => void;
}

interface Count {
  pieces: number;
  /** By the device's own clock: sales before it are in the count, sales after it are not. */
  at: number;
}

/** An article in this store: its place, its pieces, and for managers what was really counted. */
export function ArticleCard({ article, onCounted }: ArticleCardProps) {
  const t = useTranslations("staff.stock");
  const { session, counter, language } = useStaff();
  const command = useCommand();
  const { onHand, allocated, toPutBack, boxed, variantId, name, place, sku } = article;
  // A count is of all that lies in the store, what waits in bags and boxes included.
  const apart = toPutBack + boxed;
  const inStore = onHand + apart;
  // None until a person counts: what was read a while ago is no count.
  const [count, setCount] = useState<Count>();
  const [asking, setAsking] = useState(false);
  const say = (pieces: number) => setCount({ pieces, at: Date.now() });
  const facts = [
    [t("onHand"), onHand],
    [t("allocated"), allocated],
    [t("free"), Math.max(0, onHand - allocated)],
  ] as const;

  function ask() {
    // That it is right as it stands is a count, too.
    if (!count) say(inStore);
    setAsking(true);
  }
  function save(reason: Reason) {
    setAsking(false);
    if (!count) return;
    const counted = { type: "correct-stock" as const, variantId, counted: count.pieces, reason };
    command(counted, { saidAt: count.at, about: { name } });
    onCounted(Math.max(0, count.pieces - apart));
    setCount(undefined);
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
          <QuantityStepper
            value={count?.pieces ?? inStore}
            min={0}
            max={9999}
            label={name}
            onChange={say}
          />
          <p className="w-full text-sm text-muted">
            {t("countAll", { count: allocated })}
            {toPutBack > 0 && ` ${t("toPutBack")}: ${toPutBack}.`}
            {boxed > 0 && ` ${t("boxed")}: ${boxed}.`}
          </p>
          <Button block size="lg" onClick={ask}>
            {t("correct")}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-muted">{t("managers")}</p>
      )}
      <ReasonSheet
        open={asking}
        title={t("correct")}
        lead={
          count &&
          t("correctLead", {
            count: count.pieces,
            time: clockTime(new Date(count.at).toISOString(), counter, language),
          })
        }
        reasons={["counted", "damaged", "found"]}
        submit={t("submit")}
        onClose={() => setAsking(false)}
        onSubmit={save}
      />
    </section>
  );
}
