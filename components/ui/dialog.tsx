"use client";

import { cx } from "./cx";
import { Modal, type ModalProps } from "./modal";

/** A question or a short task in the middle of the screen; at its bottom on phones. */
export function Dialog({ wide, ...props }: ModalProps & { wide?: boolean }) {
  return (
    <Modal
      {...props}
      className={cx(
        "m-auto max-h-[88dvh] w-full max-sm:mb-0 max-sm:max-w-full max-sm:rounded-b-none rounded-md open:flex",
        wide ? "sm:max-w-4xl" : "sm:max-w-lg",
      )}
    />
  );
}
