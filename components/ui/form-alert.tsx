import type { ReactNode } from "react";
import { cx } from "./cx";
import { WarningIcon } from "./icons";

interface FormAlertProps {
  /** What went wrong with the whole form; nothing is shown without it. */
  message?: ReactNode;
  /** What may help, in a quieter line. */
  hint?: ReactNode;
  /** Of the visible box: its margin, which must not be there without it. */
  className?: string;
}

/**
 * A failure of a whole form. The live region is on the page before the failure is. Screen readers
 * miss regions that arrive together with their words.
 */
export function FormAlert({ message, hint, className }: FormAlertProps) {
  return (
    <div role="alert">
      {message && (
        <div
          className={cx(
            "flex items-start gap-3 rounded-sm border border-danger px-4 py-3 text-sm",
            className,
          )}
        >
          <WarningIcon className="mt-0.5 text-danger" />
          <div>
            <p className="font-medium text-danger">{message}</p>
            {hint && <p className="mt-1 text-muted">{hint}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
