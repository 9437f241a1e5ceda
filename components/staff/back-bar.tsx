"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ArrowIcon } from "@/components/ui/icons";
import { hrefTo } from "./use-route";

interface BackBarProps {
  title: ReactNode;
  to?: string;
  /** At the end of the line. */
  children?: ReactNode;
}

/** A view's name, and the way back to where it was opened from. */
export function BackBar({ title, to = "queue", children }: BackBarProps) {
  const t = useTranslations("staff");
  return (
    <div className="flex min-h-14 items-center gap-1 ps-1.5 pe-4">
      <a
        href={hrefTo(to)}
        aria-label={t("back")}
        className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-ink/7"
      >
        <ArrowIcon className="rotate-180" />
      </a>
      <h1 className="min-w-0 grow py-1 text-base wrap-anywhere">{title}</h1>
      {children}
    </div>
  );
}
