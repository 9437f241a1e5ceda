/**
 * Keeps what a visitor presses before React has taken over, and presses it again once it has. On a
 * slow phone the page is visible seconds before it answers, and no press is lost.
 *
 * Runs in `<head>`, before all else. What the browser does by itself (links, forms with an address,
 * popovers) is left to it. The browser never sends any other form. That would put what stands in
 * its fields, a password say, into an address.
 *
 * React listens at the document. It stops a press there that it cannot deliver yet, so the press
 * does not come as far as `<html>`. An element that it has taken over bears its props, under a name
 * that begins with `__reactProps`. Should either ever change, presses before hydration are lost as
 * they are without this script, and nothing is done twice.
 */
export const eventReplayScript = `(${String(replayEvents)})()`;

// Sent as its own source: it must not use anything from outside of itself.
function replayEvents() {
  const lookAgainMs = 50;
  const kept: { element: Element; again: () => void }[] = [];
  const asked: (() => void)[] = [];
  let lookingAgain: ReturnType<typeof setTimeout> | undefined;
  const delivered = new WeakSet<Event>();

  function propsOf(element: Element): { checked?: unknown } | undefined {
    return Object.entries(element).find(([key]) => key.startsWith("__reactProps"))?.[1];
  }

  // In the order of the presses. What React still cannot take comes back by itself.
  function repeat() {
    for (let first = kept[0]; first; first = kept[0]) {
      if (first.element.isConnected && !propsOf(first.element)) break;
      kept.shift();
      if (first.element.isConnected) first.again();
    }
    clearTimeout(lookingAgain);
    if (kept.length > 0) lookingAgain = setTimeout(repeat, lookAgainMs);
  }

  function keepIf(isLost: () => boolean, element: Element, again: () => void) {
    asked.push(() => {
      if (!isLost() || kept.some((one) => one.element === element)) return;
      if (kept.push({ element, again }) === 1) lookingAgain = setTimeout(repeat, lookAgainMs);
    });
    setTimeout(answer);
  }

  function answer() {
    for (const keep of asked.splice(0)) keep();
  }

  // A press that React can take comes after those that it could not: "show" after what to show.
  // Between two presses of a person React has written down what it knows; of a script's it has not.
  function inTurn(event: Event) {
    if (!event.isTrusted) return;
    answer();
    repeat();
  }

  function onClick(event: Event) {
    const { target } = event;
    const element = target instanceof Element ? target.closest<HTMLElement>("button,input") : null;
    if (element instanceof HTMLInputElement) onChoice(element);
    else if (element?.getAttribute("type") === "button" && !element.hasAttribute("popovertarget"))
      keepIf(
        () => !delivered.has(event),
        element,
        () => element.click(),
      );
  }

  // The browser ticks a box by itself. So React may find it ticked and see no change. What counts
  // is whether React knows.
  function onChoice(input: HTMLInputElement) {
    if (!["radio", "checkbox"].includes(input.type)) return;
    const { checked } = input;
    const isLost = () => {
      const props = propsOf(input);
      return !props || (typeof props.checked === "boolean" && props.checked !== input.checked);
    };
    keepIf(isLost, input, () => {
      input.checked = !checked;
      input.click();
      // React may take it over in the middle of that, and put back the choice that it knew.
      if (input.checked !== checked) input.click();
    });
  }

  // Of what has been chosen React hears by the event alone.
  function onChange(event: Event) {
    const field = event.target;
    const isFile = field instanceof HTMLInputElement && field.type === "file";
    if (!isFile && !(field instanceof HTMLSelectElement)) return;
    const { value } = field;
    function tell() {
      // React may have put back the choice that it knew.
      if (!isFile && field instanceof HTMLSelectElement) field.value = value;
      field?.dispatchEvent(new Event("change", { bubbles: true }));
    }
    keepIf(
      () => !delivered.has(event),
      field,
      () => {
        tell();
        // Or it takes the field over in the middle of that, and puts it back then.
        if (!isFile && field.value !== value) tell();
      },
    );
  }

  function onSubmit(event: Event) {
    const form = event.target;
    if (!(event instanceof SubmitEvent) || !(form instanceof HTMLFormElement)) return;
    if (form.hasAttribute("action") || form.hasAttribute("method")) return;
    const { submitter } = event;
    event.preventDefault();
    // React stops a click it cannot deliver, but loses a form. So a click that means nothing is
    // tried first. It also makes React take the form over at once if it can.
    const trial = new Event("auxclick", { bubbles: true });
    form.dispatchEvent(trial);
    keepIf(
      () => !delivered.has(trial),
      form,
      () => form.requestSubmit(submitter),
    );
  }

  function onArrival(event: Event) {
    const { target } = event;
    const element = target instanceof Element ? target.closest("button,form,select,input") : null;
    if (element && propsOf(element)) delivered.add(event);
  }

  window.addEventListener("click", inTurn, true);
  window.addEventListener("click", onClick, true);
  window.addEventListener("change", onChange, true);
  window.addEventListener("submit", onSubmit, true);
  document.documentElement.addEventListener("click", onArrival, true);
  document.documentElement.addEventListener("auxclick", onArrival, true);
  document.documentElement.addEventListener("change", onArrival, true);
}
