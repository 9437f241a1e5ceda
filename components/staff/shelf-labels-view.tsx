"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { QrCode } from "@/components/ui/qr-code";
import { TextArea } from "@/components/ui/text-area";
import { shelfLabelText } from "@/contracts/shelf-label";
import { BackBar } from "./back-bar";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";

const longest = 40;
const most = 96;

/** Labels for staging shelves: name them, a line each, and print them on sheets of A4. */
export function ShelfLabelsView() {
  const t = useTranslations("staff.shelves");
  const { counter } = useStaff();
  const [typed, setTyped] = useState("");
  const lines = typed.split("\n").map((line) => line.trim().slice(0, longest));
  const shelves = [...new Set(lines.filter(Boolean))].slice(0, most);
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <TextArea
          label={t("names")}
          hint={t("namesHint")}
          rows={6}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button size="lg" block disabled={shelves.length === 0} onClick={() => window.print()}>
          <PrintIcon />
          {t("print", { count: shelves.length })}
        </Button>
      </div>
      {createPortal(
        <div className="hidden print:block">
          <style>{"@page { size: A4; margin: 0 }"}</style>
          <div className="grid grid-cols-[repeat(3,70mm)] bg-white text-black">
            {shelves.map((shelf) => (
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
      )}
    </>
  );
}
