"use client";

import { useTranslations } from "next-intl";
import { QrCode } from "@/components/ui/qr-code";
import type { PrintedTag, TagRow } from "@/lib/staff/types";
import { amountIn } from "./format";
import { useStaff } from "./staff-context";

interface TagSheetProps {
  tags: readonly PrintedTag[];
  rows: readonly TagRow[];
}

/**
 * What comes out of the printer. Labels are 70 × 37 mm, three beside each other and eight rows on a
 * sheet of A4. The screen shows nothing of it.
 */
export function TagSheet({ tags, rows }: TagSheetProps) {
  const t = useTranslations("staff.tags");
  const { language } = useStaff();
  return (
    <div className="label-sheet hidden print:block">
      <div className="grid grid-cols-[repeat(3,70mm)] bg-white text-black">
        {tags.map((tag) => {
          const row = rows.find(({ variantId }) => variantId === tag.variantId);
          if (!row) return null;
          return (
            <article
              key={tag.id}
              className="flex h-[37mm] break-inside-avoid items-center gap-[3mm] overflow-hidden p-[4mm]"
            >
              <QrCode
                text={tag.url}
                label={t("code", { name: row.name })}
                ecc="M"
                className="size-[27mm] shrink-0"
              />
              <div className="min-w-0">
                <p className="line-clamp-2 text-[9pt] leading-tight">{row.name}</p>
                <p className="text-[15pt] leading-tight font-bold">
                  {amountIn(row.currencyCode, tag.price, language)}
                </p>
                <p className="text-[8pt]">
                  <bdi>{row.place}</bdi>
                </p>
                <p className="text-[7pt]">
                  <bdi>{row.sku}</bdi>
                </p>
              </div>
            </article>
          );
        })}
      </div>
    </div>
  );
}
