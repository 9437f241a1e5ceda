"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "../ui/button";

/** What stands where a line was, until the page is left: the way back. */
export function RemovedLine({ name, onUndo }: { name: string; onUndo: () => void }) {
  const t = useTranslations("cart");
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on here.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 py-4 text-sm">
      <p role="status" className="text-muted">
        {t("removed", { name })}
      </p>
      <Button ref={undo} variant="quiet" onClick={onUndo}>
        {t("undo")}
      </Button>
    </div>
  );
}
