"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { taste } from "@/lib/recommendations/memory";
import { Button } from "../ui/button";
import { Picture } from "../ui/picture";
import type { TasteCard } from "./get-taste";

/** Two pictures at a time; each press counts at once in what is suggested. */
export function TasteQuiz({ pairs }: { pairs: [TasteCard, TasteCard][] }) {
  const t = useTranslations("taste");
  const liked = useSyncExternalStore(taste.subscribe, taste.read, taste.readNothing);
  const [step, setStep] = useState<number>();
  const heading = useRef<HTMLParagraphElement>(null);
  const pair = step === undefined ? undefined : pairs[step];
  const isDone = step === undefined ? liked.length > 0 : !pair;
  const moved = step !== undefined;

  // The next pair takes the place of the last, and with it the focus.
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);

  function begin() {
    taste.clear();
    setStep(0);
  }

  function choose(card?: TasteCard) {
    for (const { code } of card?.likes ?? []) taste.add(code, true);
    setStep((at) => (at ?? 0) + 1);
    heading.current?.focus({ preventScroll: true });
  }

  if (isDone)
    return (
      <Done
        pairs={pairs}
        liked={liked}
        onAgain={begin}
        onClear={() => {
          taste.clear();
          setStep(undefined);
        }}
      />
    );
  const [left, right] = pair ?? pairs[0] ?? [];
  return (
    <div>
      <p ref={heading} tabIndex={-1} role="status" className="mb-4 text-sm text-muted outline-none">
        {t("progress", { number: (step ?? 0) + 1, count: pairs.length })}
      </p>
      <div className="grid grid-cols-2 gap-4 sm:gap-6">
        {[left, right].map(
          (card) =>
            card && (
              <button
                key={card.slug}
                type="button"
                aria-label={t("choose", { name: card.name })}
                onClick={() => choose(card)}
                className="group grid gap-3 text-start"
              >
                <span className="block aspect-square overflow-hidden rounded-xs bg-surface outline-offset-4 group-hover:outline-2 group-hover:outline-ink">
                  <Picture
                    picture={card.picture}
                    alt=""
                    className="size-full dark:brightness-[0.86]"
                  />
                </span>
                <span className="text-sm font-medium">{card.name}</span>
              </button>
            ),
        )}
      </div>
      <Button variant="quiet" className="mt-4 text-sm" onClick={() => choose()}>
        {t("skip")}
      </Button>
    </div>
  );
}

interface DoneProps {
  pairs: [TasteCard, TasteCard][];
  liked: readonly string[];
  onAgain: () => void;
  onClear: () => void;
}

function Done({ pairs, liked, onAgain, onClear }: DoneProps) {
  const t = useTranslations("taste");
  const names = new Map(
    pairs.flat().flatMap(({ likes }) => likes.map(({ code, name }) => [code, name] as const)),
  );
  const traits = liked.flatMap((code) => names.get(code) ?? []).join("\u00a0· ");
  return (
    <div role="status" className="grid justify-items-start gap-4">
      <p className="text-lg font-medium">{t("doneTitle")}</p>
      <p className="max-w-prose">{traits ? t("done", { traits }) : t("nothing")}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Button variant="outline" onClick={onAgain}>
          {t("again")}
        </Button>
        {traits && (
          <Button variant="quiet" onClick={onClear}>
            {t("clear")}
          </Button>
        )}
      </div>
    </div>
  );
}
