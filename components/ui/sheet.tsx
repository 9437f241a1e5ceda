"use client";

import { cx } from "./cx";
import { Modal, type ModalProps } from "./modal";

interface SheetProps extends ModalProps {
  /** `end`: from the end side (bottom on phones); `bottom`: always from below, under the thumb. */
  side?: "end" | "bottom";
}

const bottom = "mt-auto mb-0 mx-0 w-full max-w-full max-h-[88dvh] rounded-t-md open:flex";

/** A panel beside the page: cart, filters, menu. */
export function Sheet({ side = "end", ...props }: SheetProps) {
  return (
    <Modal
      {...props}
      className={cx(
        bottom,
        side === "bottom" && "sm:mx-auto sm:max-w-3xl",
        side === "end" &&
          "sm:my-0 sm:ms-auto sm:me-0 sm:h-dvh sm:max-h-none sm:w-[30rem] sm:rounded-none sm:[--away:translateX(2rem)] sm:rtl:[--away:translateX(-2rem)]",
      )}
    />
  );
}
