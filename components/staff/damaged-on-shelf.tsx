"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { TextField } from "@/components/ui/text-field";
import { longestDamageNote } from "@/contracts/pickup/damages";
import type { Article } from "@/lib/staff/types";
import { LinePhoto } from "./line-photo";
import { ScanField } from "./scan-field";
import { signalAccepted } from "./signals";
import { useCommand } from "./use-command";
import { useScannedArticle } from "./use-scanned-article";

/** Takes what a person finds damaged on the shelf off stock: scanned or typed, with a word on it. */
export function DamagedOnShelf() {
  const t = useTranslations("staff");
  const { article, said, hear, forget } = useScannedArticle();
  return (
    <section aria-label={t("damaged.onShelf")} className="grid grid-cols-1 gap-4">
      <h2 className="font-medium">{t("damaged.onShelf")}</h2>
      <ScanField field={t("pick.code")} onCode={hear} />
      <div role="status" className="text-sm text-muted empty:hidden">
        {said}
      </div>
      {article && <DamageForm key={article.variantId} article={article} onDone={forget} />}
    </section>
  );
}

interface DamageFormProps {
  article: Article;
  onDone: () => void;
}

function DamageForm({ article, onDone }: DamageFormProps) {
  const t = useTranslations("staff.damaged");
  const command = useCommand();
  const [quantity, setQuantity] = useState(1);
  const [note, setNote] = useState("");
  const { variantId, name, sku } = article;
  function submit() {
    const said = { type: "note-damaged" as const, variantId, quantity, note: note.trim() };
    if (!command(said, { about: { name } })) return;
    signalAccepted();
    onDone();
  }
  return (
    <div className="grid grid-cols-1 gap-4 rounded-md border border-control p-4">
      <div className="flex items-center gap-4">
        <LinePhoto line={article} />
        <div className="min-w-0 grow">
          <p className="text-sm leading-snug font-medium break-words">{name}</p>
          <p className="text-xs text-muted">
            <bdi>{sku}</bdi>
          </p>
        </div>
      </div>
      <QuantityStepper value={quantity} max={999} label={name} onChange={setQuantity} />
      <TextField
        label={t("note")}
        optionalLabel={t("optional")}
        value={note}
        maxLength={longestDamageNote}
        autoComplete="off"
        dir="auto"
        onChange={(event) => setNote(event.target.value)}
      />
      <Button block size="lg" onClick={submit}>
        {t("submit", { count: quantity })}
      </Button>
    </div>
  );
}
