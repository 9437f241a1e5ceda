"use client";

import { useTranslations } from "next-intl";
import { ArrowIcon } from "@/components/ui/icons";
import type { Desk, StaffSession } from "@/lib/staff/types";

interface DeskChoiceProps {
  session: StaffSession;
  onChoose: (desk: Desk) => void;
}

/** In which of one's own stores one works today. */
export function DeskChoice({ session, onChoose }: DeskChoiceProps) {
  const t = useTranslations("staff");
  return (
    <main className="mx-auto w-full max-w-md px-6 py-10">
      <p className="text-sm text-muted">{t("hello", { name: session.name })}</p>
      <h1 className="mt-1 text-2xl">{t("chooseStore")}</h1>
      <ul className="mt-8 grid gap-3">
        {session.desks.map((desk) => (
          <li key={`${desk.market} ${desk.store}`}>
            <button
              type="button"
              onClick={() => onChoose(desk)}
              className="flex min-h-16 w-full items-center justify-between gap-4 rounded-md border border-control bg-raised px-5 text-start font-medium hover:border-ink"
            >
              {desk.name}
              <ArrowIcon className="text-muted" />
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
