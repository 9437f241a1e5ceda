"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { failureIn } from "@/lib/api";
import { articleOptions } from "@/lib/staff/requests";
import type { PickupLine } from "@/lib/staff/types";
import { CodeField } from "./code-field";
import { LinePhoto } from "./line-photo";
import { useStaff } from "./staff-context";

interface SubstituteSheetProps {
  open: boolean;
  line: PickupLine;
  onClose: () => void;
  onSubmit: (variantId: string) => void;
}

/** Another article at the price of the one ordered, for shoppers who allowed it. */
export function SubstituteSheet({ open, line, onClose, onSubmit }: SubstituteSheetProps) {
  const t = useTranslations("staff");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const [code, setCode] = useState("");
  const { data: article, error } = useQuery(articleOptions(at, code));
  const free = article ? article.onHand - article.allocated : 0;
  return (
    <Sheet open={open} onClose={onClose} title={t("pick.substitute")} side="bottom">
      <div className="grid gap-4">
        <p className="text-sm text-muted">{t("pick.substituteLead", { name: line.name })}</p>
        <CodeField label={t("pick.code")} onCode={setCode} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {error && failures(failureIn(error).message)}
          {article === null && t("stock.none")}
          {article && free < 1 && t("why.substitute-gone")}
        </div>
        {article && free > 0 && (
          <>
            <div className="flex items-center gap-3.5">
              <LinePhoto line={article} />
              <div>
                <p className="text-sm font-medium">{article.name}</p>
                <p className="text-xs text-muted">{`${t("stock.free")} ${free}`}</p>
              </div>
            </div>
            <Button size="lg" block onClick={() => onSubmit(article.variantId)}>
              {t("pick.substituteSubmit")}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  );
}
