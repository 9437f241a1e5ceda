"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { TransferLine } from "@/lib/staff/types";
import { LinePhoto } from "./line-photo";

interface TransferLineRowProps {
  line: TransferLine;
  /** What can be done with it. */
  children?: ReactNode;
}

/** An article of a transfer: where it lies here, what was asked for, packed and counted. */
export function TransferLineRow({ line, children }: TransferLineRowProps) {
  const t = useTranslations("staff.transfers");
  const { article, asked, packed, received } = line;
  return (
    <li className="grid gap-3 py-3">
      <div className="flex items-center gap-3.5">
        <LinePhoto line={article ?? { preview: null }} />
        <div className="min-w-0 grow">
          {article?.place && (
            <p className="text-lg leading-tight font-semibold">
              <bdi>{article.place}</bdi>
            </p>
          )}
          <p className="line-clamp-2 text-sm leading-snug font-medium">
            {article?.name ?? t("gone")}
          </p>
          <p className="text-xs text-muted">
            <bdi>{article?.sku}</bdi>
          </p>
          <p className="mt-1 text-sm tabular-nums">
            {t("packedOf", { packed, asked })}
            {received !== null && ` · ${t("received", { count: received })}`}
          </p>
        </div>
      </div>
      {children}
    </li>
  );
}
