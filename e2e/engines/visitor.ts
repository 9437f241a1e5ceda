import { setTimeout } from "node:timers/promises";
import { patience } from "../fixtures/patience";

/** What every browser can do, whatever drives it. `at` is a CSS selector. */
export interface Driver {
  open(url: string): Promise<void>;
  /** Runs a function's body in the page with `args`; answers what it returns. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  click(at: string): Promise<void>;
  fill(at: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export type Kind = "button" | "link" | "heading" | "field" | "text";

// Runs in the page: marks the first thing of a kind with these words, within the dialog that is open.
const mark = `
  const [kind, words] = args;
  const kinds = {
    button: "button, summary, [role=button]",
    link: "a[href]",
    heading: "h1, h2, h3",
    field: "input, select, textarea",
    text: "p, span, h1, h2, h3, dd, li, strong",
  };
  const dialogs = [...document.querySelectorAll("dialog[open]")];
  const root = dialogs.at(-1) ?? document;
  const plain = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
  const labelOf = (field) => [...(field.labels ?? [])].map((label) => label.textContent).join(" ");
  const nameOf = (at) =>
    plain(at.getAttribute("aria-label") ?? (kind === "field" ? labelOf(at) : at.textContent));
  const found = [...root.querySelectorAll(kinds[kind])].filter((at) => {
    const name = nameOf(at);
    return at.checkVisibility({ visibilityProperty: true }) && name.includes(plain(words));
  });
  const exact = found.find((at) => nameOf(at) === plain(words)) ?? found[0];
  for (const old of document.querySelectorAll("[data-errand]")) old.removeAttribute("data-errand");
  exact?.setAttribute("data-errand", "");
  return Boolean(exact);`;

/** A person who goes through the shop by the words on its pages, in any browser. */
export function visitorIn(driver: Driver, baseURL: string) {
  async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
    const end = Date.now() + 10_000 * patience;
    while (!(await isSo().catch(() => false))) {
      if (Date.now() > end) throw new Error(otherwise);
      await setTimeout(100);
    }
  }
  const sees = (kind: Kind, words: string) =>
    until(() => driver.evaluate<boolean>(mark, kind, words), `no ${kind} says "${words}"`);
  const shows = (at: string) =>
    until(
      () =>
        driver.evaluate<boolean>(
          "return [...document.querySelectorAll(args[0])].some((at) => at.checkVisibility());",
          at,
        ),
      `nothing at ${at}`,
    );
  const marked = "[data-errand]";
  return {
    evaluate: driver.evaluate.bind(driver),
    sees,
    shows,
    open: (path: string) => driver.open(new URL(path, baseURL).href),
    async press(kind: "button" | "link", words: string) {
      await sees(kind, words);
      await driver.click(marked);
    },
    async fill(label: string, text: string) {
      await sees("field", label);
      await driver.fill(marked, text);
    },
    async fillAt(at: string, text: string) {
      await shows(at);
      await driver.fill(at, text);
    },
    async pressAt(at: string) {
      await shows(at);
      await driver.click(at);
    },
  };
}

export type Visitor = ReturnType<typeof visitorIn>;
