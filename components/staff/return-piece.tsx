"use client";

import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/check-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { maySellAgain, type ReturnGrade, returnGrades } from "@/contracts/returns/grades";
import type { DeskPiece } from "@/lib/staff/desk-basket";
import { useDamagePlace } from "./use-damage-place";

interface ReturnPieceProps {
  piece: DeskPiece;
  /** Which of several it is. */
  number: number | undefined;
  /** The article's. */
  name: string;
  onSeen: (seen: { grade: ReturnGrade; restock?: boolean }) => void;
}

/** In what condition a piece is. The grade decides whether it may go back for sale. */
export function ReturnPiece({ piece, number, name, onSeen }: ReturnPieceProps) {
  const t = useTranslations("staff.returns");
  const place = useDamagePlace();
  const { grade, restock } = piece;
  return (
    <div className="grid grid-cols-1 gap-1 rounded-sm bg-surface p-3">
      <RadioCards
        legend={
          <>
            {number ? t("gradeOf", { number }) : t("grade")}
            <span className="sr-only">: {name}</span>
          </>
        }
        look="chip"
        options={returnGrades.map((value) => ({ value, label: t(`grades.${value}`) }))}
        value={grade ?? ""}
        onChange={(value) => {
          const seen = returnGrades.find((one) => one === value);
          if (seen) onSeen({ grade: seen });
        }}
      />
      {grade && maySellAgain(grade) && (
        <CheckField
          label={t("restock")}
          checked={restock}
          onChange={(event) => onSeen({ grade, restock: event.target.checked })}
        />
      )}
      {grade && !maySellAgain(grade) && (
        <p className="py-2.5 text-sm text-muted">
          {t("notForSale")} {place}
        </p>
      )}
    </div>
  );
}
