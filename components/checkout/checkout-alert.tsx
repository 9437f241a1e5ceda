import type { ReactNode, Ref } from "react";

interface CheckoutAlertProps {
  /** Takes the focus when what it says has to be read before anything else. */
  ref?: Ref<HTMLDivElement> | undefined;
  children: ReactNode;
}

/** What stands in the way of a step: read out at once, and reachable by `ref.focus()`. */
export function CheckoutAlert({ ref, children }: CheckoutAlertProps) {
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-s-2 border-danger py-1 ps-4 text-sm outline-none"
    >
      {children}
    </div>
  );
}
