import { useEffect, useRef, useState } from "react";

/**
 * A dialog that lies in the page, or fills the window as a modal one. The browser then keeps the
 * focus inside, and Escape leads back. The element stays the same, and with it the WebGL context.
 */
export function useFullWindow() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [full, setFull] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const focused = document.activeElement;
    const back = (event: Event) => {
      event.preventDefault();
      setFull(false);
    };
    if (full) element.showModal();
    // Not by show(), which would move the focus and scroll to it.
    else element.open = true;
    if (focused instanceof HTMLElement && element.contains(focused))
      focused.focus({ preventScroll: true });
    element.addEventListener("cancel", back);
    return () => {
      element.removeEventListener("cancel", back);
      element.close();
    };
  }, [full]);

  return { dialog, full, setFull };
}
