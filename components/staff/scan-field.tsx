"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Camera } from "./camera";
import { CodeField } from "./code-field";
import { ScanIcon } from "./staff-icons";
import { useWedge } from "./use-wedge";

interface ScanFieldProps {
  /** What is typed: a code under this label, or what a field of the view's own reads. */
  field: string | ReactElement;
  /** Shows nothing, and hears what scanners type all the same. */
  hidden?: boolean;
  /** Leaves the camera open after a code, for one who scans a row of things. */
  several?: boolean;
  /** False while what is scanned has to wait, for the view cannot tell yet what it means. */
  ready?: boolean;
  onCode: (code: string) => void;
}

/** A code in each way a device can read it: typed, by a scanner that types, or by the camera. */
export function ScanField({
  field,
  hidden = false,
  several = false,
  ready = true,
  onCode,
}: ScanFieldProps) {
  const t = useTranslations("staff.pick");
  const [camera, setCamera] = useState(false);
  function hear(code: string) {
    if (!several) setCamera(false);
    onCode(code);
  }
  useWedge(hear, ready);
  if (hidden) return null;
  return (
    <>
      {camera && <Camera onCode={hear} />}
      <div className="flex items-end gap-3">
        {typeof field === "string" ? <CodeField label={field} onCode={hear} /> : field}
        <Button
          variant="outline"
          className="min-h-13"
          aria-pressed={camera}
          onClick={() => setCamera(!camera)}
        >
          <ScanIcon />
          {t("camera")}
        </Button>
      </div>
    </>
  );
}
