/**
 * Keeps what a visitor presses before React has taken over, and presses it again once it has: on a
 * slow phone the page is there to see seconds before it is there to answer, and no press is lost.
 *
 * Runs in `<head>`, before all else. What the browser does by itself (links, forms with an address,
 * popovers) is left to it. No other form is ever sent by the browser, which would put what stands
 * in its fields, a password say, into an address.
 *
 * React listens at the document. A press that it cannot deliver yet, it stops there, so that it does
 * not come as far as `<html>`; and an element that it has taken over bears a property whose name
 * begins with `__reactProps`, an input also a `_valueTracker`. Should these ever change, early presses
 * are lost as they are without this script, and nothing is done twice.
 */
export const earlyPressesScript = `(${String(keepEarlyPresses)})()`;

// Sent as its own source: it must not use anything from outside of itself.
function keepEarlyPresses() {
  const lookAgainMs = 50;
  const kept: { element: Element; again: () => void }[] = [];
  const tooEarly = new WeakSet<Event>();
  const delivered = new WeakSet<Event>();

  function isAlive(element: Element) {
    if (element instanceof HTMLInputElement) return "_valueTracker" in element;
    return Object.keys(element).some((key) => key.startsWith("__reactProps"));
  }

  // In the order of the presses. What React still cannot deliver comes back by itself.
  function repeat() {
    for (let first = kept[0]; first; first = kept[0]) {
      if (first.element.isConnected && !isAlive(first.element)) break;
      kept.shift();
      if (first.element.isConnected) first.again();
    }
    if (kept.length > 0) setTimeout(repeat, lookAgainMs);
  }

  function keepUnlessDelivered(event: Event, element: Element, again: () => void) {
    setTimeout(() => {
      if (delivered.has(event) || kept.some((one) => one.element === element)) return;
      if (kept.push({ element, again }) === 1) setTimeout(repeat, lookAgainMs);
    });
  }

  function press(element: HTMLElement) {
    // React compares with what it found: a box that is checked already would say nothing to it.
    if (element instanceof HTMLInputElement) element.checked = !element.checked;
    element.click();
  }

  function onClick(event: Event) {
    const { target } = event;
    const element = target instanceof Element ? target.closest<HTMLElement>("button,input") : null;
    if (element instanceof HTMLInputElement) {
      if (!["radio", "checkbox"].includes(element.type)) return;
      // Taken over in the midst of its own press, it looks to React as if it had not changed.
      if (!isAlive(element)) tooEarly.add(event);
    } else if (element?.getAttribute("type") !== "button" || element.hasAttribute("popovertarget"))
      return;
    keepUnlessDelivered(event, element, () => press(element));
  }

  function onSubmit(event: Event) {
    const form = event.target;
    if (!(event instanceof SubmitEvent) || !(form instanceof HTMLFormElement)) return;
    if (form.hasAttribute("action") || form.hasAttribute("method")) return;
    const { submitter } = event;
    event.preventDefault();
    keepUnlessDelivered(event, form, () => form.requestSubmit(submitter));
  }

  function onArrival(event: Event) {
    const { target } = event;
    const element = target instanceof Element ? target.closest("button,input,form") : null;
    if (element && isAlive(element) && !tooEarly.has(event)) delivered.add(event);
  }

  window.addEventListener("click", onClick, true);
  window.addEventListener("submit", onSubmit, true);
  document.documentElement.addEventListener("click", onArrival, true);
  document.documentElement.addEventListener("submit", onArrival, true);
}
