import type { ReactNode } from "react";

/**
 * The one place of what a shop asks on a first visit, in the page's flow. The language comes before
 * what may be remembered, for that has to be read. The stylesheet shows one of them at a time. Both
 * lie in one cell, so that an answer moves nothing.
 */
export function FirstQuestions({ children }: { children: ReactNode }) {
  return (
    <div
      data-questions=""
      className="undecided:grid undecided:border-b undecided:border-line undecided:bg-surface print:hidden!"
    >
      {children}
    </div>
  );
}
