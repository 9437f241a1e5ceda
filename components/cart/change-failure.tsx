"use client";

import { useTranslations } from "next-intl";
import { cx } from "../ui/cx";
import { WarningIcon } from "../ui/icons";
import { useCartStore } from "./use-cart";

interface ChangeFailureProps {
  /** What was to be changed, by `keyOf`: a variant and its place, or "coupon". */
  of: string;
  /** Says what it was about, where the failure stands apart from it. */
  named?: boolean;
  id?: string;
  className?: string;
}

/** Why a change of the cart was taken back, in words, and the way to try it again. */
export function ChangeFailure({ of, named, id, className }: ChangeFailureProps) {
  const t = useTranslations();
  const { store, failed } = useCartStore();
  const failedChange = failed[of];
  if (!failedChange) return null;
  const { change, failure } = failedChange;
  return (
    <p id={id} role="alert" className={cx("flex items-start gap-2 text-sm text-danger", className)}>
      <WarningIcon size="1.2em" className="mt-1" />
      <span>
        {named && change.kind === "add" && (
          <strong className="font-medium">{change.name} — </strong>
        )}
        {t(`failures.${failure.message}`)}
        {failure.retry && (
          <button
            type="button"
            className="block min-h-11 underline underline-offset-4"
            onClick={() => store.change(change)}
          >
            {t("ui.retry")}
          </button>
        )}
      </span>
    </p>
  );
}
