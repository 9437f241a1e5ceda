/**
 * Keeps what a change of filters must not lose. The plain listing and the filtered one are two
 * routes, so React mounts the panel anew between them. This module keeps two things for the next
 * page. They are the place of the keyboard, and the wish to hear the count.
 */
let awaited: { selector: string } | null = null;

export function expectResults(focused: Element | null) {
  const name = focused?.getAttribute("name");
  // What is typed may be written otherwise when it comes back.
  const isOneOfSeveral = focused instanceof HTMLInputElement && focused.type !== "text";
  const value = isOneOfSeveral ? `[value="${CSS.escape(focused.value)}"]` : "";
  awaited = { selector: name ? `[name="${CSS.escape(name)}"]${value}` : "" };
}

/** Whether these results were asked for here; gives the keyboard its place back if it lost it. */
export function takeResults(root: HTMLElement | null): boolean {
  if (!awaited) return false;
  const { selector } = awaited;
  awaited = null;
  const { activeElement } = document;
  const lost =
    !activeElement || activeElement === document.body || !activeElement.checkVisibility();
  if (lost && selector) root?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  return true;
}
