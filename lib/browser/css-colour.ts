/**
 * A colour of the page for what is not drawn by its style sheet.
 * @param name of the variable without its dashes, "accent-fill"
 * @returns as "rgb(232, 98, 42)", in the scheme of the element that it is asked for
 */
export function cssColour(name: string, within: Element = document.body): string {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  within.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
