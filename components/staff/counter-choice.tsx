"use client";

import { useTranslations } from "next-intl";
import { ArrowIcon } from "@/components/ui/icons";
import type { Counter, StaffSession } from "@/lib/staff/types";

interface CounterChoiceProps {
  session: StaffSession;
  onChoose: (counter: Counter) => void;
}

/** In which of one's own stores one works today. */
export function CounterChoice({ session, onChoose }: CounterChoiceProps) {
  const t = useTranslations("staff");
  return (
    <main className="mx-auto w-full max-w-md px-6 py-10">
      <p className="text-sm text-muted">{t("hello", { name: session.name })}</p>
      <h1 className="mt-1 text-2xl">{t("chooseStore")}</h1>
      <ul className="mt-8 grid gap-3">
        {session.counters.map((counter) => (
          <li key={`${counter.market} ${counter.store}`}>
            <button
              type="button"
              onClick={() => onChoose(counter)}
              className="flex min-h-16 w-full items-center justify-between gap-4 rounded-md border border-control bg-raised px-5 text-start font-medium hover:border-ink"
            >
              {counter.name}
              <ArrowIcon className="text-muted" />
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
