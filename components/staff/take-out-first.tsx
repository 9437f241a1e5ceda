"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { surplusIn } from "@/lib/staff/surplus";
import type { Pickup } from "@/lib/staff/types";

interface TakeOutFirstProps {
  pickup: Pickup;
  /** What hands the bag over. */
  children: ReactNode;
}

/**
 * Names the pieces that lie in a bag and are not ordered any more. The bag is handed over after a
 * person says that they are out. More such pieces ask again.
 */
export function TakeOutFirst({ pickup: { lines }, children }: TakeOutFirstProps) {
  const t = useTranslations("staff.handOver");
  const [takenOut, setTakenOut] = useState("");
  const surplus = surplusIn(lines);
  const pieces = surplus.map(({ key, count }) => `${key}:${count}`).join();
  if (surplus.length === 0 || takenOut === pieces) return children;
  return (
    <section
      aria-labelledby="take-out-first"
      className="grid gap-3 rounded-md border border-danger p-4"
    >
      <h2 id="take-out-first" className="font-medium text-danger">
        {t("takeOutFirst")}
      </h2>
      <ul className="grid gap-1.5 text-sm">
        {surplus.map(({ key, name, count }) => (
          <li key={key} className="flex justify-between gap-4">
            <span className="min-w-0 break-words">{name}</span>
            <span className="shrink-0 font-semibold tabular-nums">{t("pieces", { count })}</span>
          </li>
        ))}
      </ul>
      <Button variant="outline" size="lg" block onClick={() => setTakenOut(pieces)}>
        {t("takenOut")}
      </Button>
    </section>
  );
}
