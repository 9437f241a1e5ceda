"use client";

import { createPortal } from "react-dom";
import { QrCode } from "@/components/ui/qr-code";
import { shelfLabelText } from "@/contracts/shelf-label";
import { useStaff } from "./staff-context";

/** Labels of staging shelves on sheets of A4, for the printer alone. */
export function ShelfSheet({ names }: { names: readonly string[] }) {
  const { counter } = useStaff();
  return createPortal(
    <div className="label-sheet hidden print:block">
      <div className="grid grid-cols-[repeat(3,70mm)] bg-white text-black">
        {names.map((shelf) => (
          <article
            key={shelf}
            className="flex h-[37mm] break-inside-avoid items-center gap-[3mm] overflow-hidden p-[4mm]"
          >
            <QrCode
              text={shelfLabelText({ store: counter.store, shelf })}
              label={shelf}
              ecc="M"
              className="size-[27mm] shrink-0"
            />
            <p className="min-w-0 text-[22pt] leading-none font-bold wrap-anywhere">
              <bdi>{shelf}</bdi>
            </p>
          </article>
        ))}
      </div>
    </div>,
    document.body,
  );
}
