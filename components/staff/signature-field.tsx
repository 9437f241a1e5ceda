"use client";

import { useTranslations } from "next-intl";
import { type PointerEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import {
  longestSigner,
  longestStrokes,
  type Signature,
  signatureField,
  writeStrokes,
} from "@/contracts/pickup/signature";
import { SignatureLines } from "./signature-lines";

type Stroke = readonly (readonly [x: number, y: number])[];

interface SignatureFieldProps {
  /** How long the store keeps it. */
  days: number;
  onChange: (signature: Signature | undefined) => void;
  /** What is wrong, once a person has tried without one. */
  error: string | undefined;
}

/** Has the shopper sign with a finger or a pen, or type their name. */
export function SignatureField({ days, onChange, error }: SignatureFieldProps) {
  const t = useTranslations("staff.signature");
  const titleId = useId();
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [isTyped, setIsTyped] = useState(false);
  const [name, setName] = useState("");

  function draw(next: readonly Stroke[]) {
    const written = writeStrokes(next);
    // A hand that goes on for ever signs no better.
    if (written.length > longestStrokes) return;
    setStrokes(next);
    onChange(written ? { strokes: written, name: "" } : undefined);
  }
  function type(next: string) {
    setName(next);
    onChange(next.trim() ? { strokes: "", name: next.trim() } : undefined);
  }
  function begin(event: PointerEvent<SVGSVGElement>) {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    draw([...strokes, [pointOf(event)]]);
  }
  function go(event: PointerEvent<SVGSVGElement>) {
    const last = strokes.at(-1);
    if (!last || !event.isPrimary || event.buttons === 0) return;
    const point = pointOf(event);
    if (isNear(last.at(-1), point)) return;
    draw([...strokes.slice(0, -1), [...last, point]]);
  }
  function change(typed: boolean) {
    setIsTyped(typed);
    setStrokes([]);
    setName("");
    onChange(undefined);
  }
  return (
    <section aria-labelledby={titleId} className="grid gap-3 rounded-md border border-accent p-4">
      <h2 id={titleId} className="text-sm font-medium">
        {t("title")}
      </h2>
      <p className="text-sm text-muted">{t("kept", { days })}</p>
      {isTyped ? (
        <TextField
          label={t("name")}
          value={name}
          maxLength={longestSigner}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <svg
          viewBox={`0 0 ${signatureField.width} ${signatureField.height}`}
          role="img"
          aria-label={t("draw")}
          className="w-full touch-none rounded-sm border border-line-strong bg-raised"
          onPointerDown={begin}
          onPointerMove={go}
        >
          <line x1="20" y1="80" x2="280" y2="80" className="stroke-line" />
          {strokes.length === 0 && (
            <text x="150" y="56" textAnchor="middle" className="fill-muted text-[14px]">
              {t("draw")}
            </text>
          )}
          <SignatureLines strokes={writeStrokes(strokes)} />
        </svg>
      )}
      <p role="alert" className="text-sm font-medium text-danger empty:hidden">
        {error}
      </p>
      <div className="flex flex-wrap gap-2">
        {!isTyped && strokes.length > 0 && (
          <>
            <Button variant="outline" onClick={() => draw(strokes.slice(0, -1))}>
              {t("undo")}
            </Button>
            <Button variant="outline" onClick={() => draw([])}>
              {t("clear")}
            </Button>
          </>
        )}
        <Button variant="quiet" onClick={() => change(!isTyped)}>
          {t(isTyped ? "drawInstead" : "type")}
        </Button>
      </div>
    </section>
  );
}

/** Where on the field it is, however large that is on the screen. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [
    ((clientX - left) / width) * signatureField.width,
    ((clientY - top) / height) * signatureField.height,
  ] as const;
}

/** Nearer than a pen is thick. */
const isNear = (a: Stroke[number] | undefined, [x, y]: Stroke[number]) =>
  a !== undefined && Math.hypot(a[0] - x, a[1] - y) < 1.5;
