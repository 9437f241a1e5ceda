"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { cx } from "../ui/cx";
import { CheckIcon } from "../ui/icons";
import { VisuallyHidden } from "../ui/visually-hidden";

export type StepName = "contact" | "collection" | "address" | "delivery" | "payment";
export type StepState = "done" | "current" | "coming";

interface StepProps {
  name: StepName;
  number: number;
  state: StepState;
  /** Whether to take the focus on becoming current: after a step was saved, not on arrival. */
  takesFocus: boolean;
  /** What was chosen, while the step is folded. */
  summary?: ReactNode;
  onEdit?: (() => void) | undefined;
  children: ReactNode;
}

/** One step of the checkout: coming, open, or folded to what was chosen. */
export function Step({ name, number, state, takesFocus, summary, onEdit, children }: StepProps) {
  const t = useTranslations("checkout");
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t(`steps.${name}`);

  useEffect(() => {
    if (state !== "current" || !takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [state, takesFocus]);

  return (
    <section
      aria-labelledby={`step-${name}`}
      className="grid grid-cols-[2rem_1fr] border-t border-line py-6 sm:grid-cols-[3rem_1fr] sm:py-8"
    >
      <span
        aria-hidden="true"
        className={cx("pt-0.5 tabular-nums", state === "current" ? "text-accent" : "text-muted")}
      >
        {state === "done" ? <CheckIcon className="mt-0.5 text-success" /> : number}
      </span>
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-4">
          <h2
            id={`step-${name}`}
            ref={heading}
            tabIndex={-1}
            className={cx(
              "scroll-mt-28 text-lg outline-none",
              state === "coming" && "font-normal text-muted",
            )}
          >
            {title}
            <VisuallyHidden>, {t("stepState", { state })}</VisuallyHidden>
          </h2>
          {state === "done" && onEdit && (
            <button
              type="button"
              aria-label={t("editStep", { step: title })}
              onClick={onEdit}
              className="-my-2.5 min-h-11 px-1 text-sm underline decoration-line underline-offset-[0.4em] hover:decoration-current"
            >
              {t("edit")}
            </button>
          )}
        </div>
        {state === "done" && <div className="mt-2 text-sm text-muted">{summary}</div>}
        {state === "current" && <div className="mt-6">{children}</div>}
      </div>
    </section>
  );
}
