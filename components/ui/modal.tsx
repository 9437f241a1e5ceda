"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { cx } from "./cx";
import { IconButton } from "./icon-button";
import { CloseIcon } from "./icons";

export interface ModalProps {
  open: boolean;
  /** Called on Escape, the close button and a press beside the panel. */
  onClose: () => void;
  title: ReactNode;
  titleHidden?: boolean;
  children: ReactNode;
  /** Stays in sight under what scrolls. */
  footer?: ReactNode;
}

/**
 * A native modal `<dialog>`: the browser keeps focus inside, makes the rest inert and returns focus.
 * `Dialog` and `Sheet` are its two shapes.
 */
export function Modal(props: ModalProps & { className: string }) {
  const { open, onClose, title, titleHidden, children, footer, className } = props;
  const t = useTranslations("ui");
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    // Also when the router hides the page: kept in the background, it would leave the next one inert.
    return () => dialog.close();
  }, [open]);

  function closeFromBackdrop(event: MouseEvent<HTMLDialogElement>) {
    // The panel covers the dialog's own box, so only the backdrop reports the dialog itself.
    if (event.target === event.currentTarget) onClose();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, by the browser
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeFromBackdrop}
      className={cx("sheet bg-raised text-ink shadow-sheet", className)}
    >
      <div className="flex max-h-[inherit] min-h-0 flex-1 flex-col">
        {/* No `<header>`: from within the page's own it would be a second banner. */}
        <div className="flex items-center justify-between gap-4 py-3 ps-6 pe-3">
          <h2 id={titleId} className={titleHidden ? "sr-only" : "text-lg"}>
            {title}
          </h2>
          <IconButton label={t("close")} onClick={onClose} className="ms-auto">
            <CloseIcon />
          </IconButton>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 pb-6">
          {children}
        </div>
        {footer && <div className="border-t border-line px-6 py-4">{footer}</div>}
      </div>
    </dialog>
  );
}
