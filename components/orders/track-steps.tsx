"use client";

import { useTranslations } from "next-intl";
import type { OrderWay } from "@/lib/orders/types";
import { cx } from "../ui/cx";
import { CheckIcon, CloseIcon } from "../ui/icons";
import { VisuallyHidden } from "../ui/visually-hidden";
import { type ProgressStep, progressOf } from "./track-progress";

const words: Record<ProgressStep["state"], string> = {
  done: "text-ink",
  current: "font-medium text-ink",
  upcoming: "text-muted",
};

/**
 * The way of a part of an order. It is a line on phones from above, on wider screens from the start
 * side.
 */
export function TrackSteps({ way }: { way: OrderWay }) {
  const t = useTranslations("tracking");
  const steps = progressOf(way);
  return (
    <ol aria-label={way.storeName ?? t("progress")} className="flex max-w-3xl flex-col sm:flex-row">
      {steps.map(({ name, state }, index) => {
        const last = index === steps.length - 1;
        return (
          <li
            key={name}
            aria-current={state === "current" ? "step" : undefined}
            className={cx(
              "relative flex gap-4 sm:flex-col sm:gap-3",
              last ? "sm:flex-none" : "min-h-16 flex-1 sm:min-h-0",
            )}
          >
            {!last && (
              <span
                aria-hidden="true"
                className={cx(
                  "absolute start-[0.9375rem] top-9 bottom-1 w-px sm:start-10 sm:end-2 sm:top-4 sm:bottom-auto sm:h-px sm:w-auto",
                  state === "done" ? "bg-ink" : "bg-control",
                )}
              />
            )}
            <Mark name={name} state={state} />
            <p className={cx("pt-1 text-sm sm:pt-0", words[state])}>
              {t(`steps.${name}`)}
              <VisuallyHidden> ({t(`states.${state}`)})</VisuallyHidden>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ name, state }: ProgressStep) {
  const arrived = state === "done" || name === "delivered" || name === "collected";
  const ended = name === "cancelled" || name === "expired";
  return (
    <span
      aria-hidden="true"
      className={cx(
        "grid size-8 shrink-0 place-items-center rounded-full border",
        state === "upcoming" && "border-control",
        state === "done" && "border-ink bg-ink text-paper",
        state === "current" &&
          (ended ? "border-danger text-danger" : "border-accent bg-accent text-on-accent"),
      )}
    >
      {state === "upcoming" ? null : ended ? (
        <CloseIcon size="1em" />
      ) : arrived ? (
        <CheckIcon size="1em" />
      ) : (
        <span className="size-2 rounded-full bg-current" />
      )}
    </span>
  );
}
