import type { ReactNode } from "react";

interface FactProps {
  term: ReactNode;
  children: ReactNode;
}

/** A line of a `<dl>`: what is asked, and the answer beside it. */
export function Fact({ term, children }: FactProps) {
  return (
    <div className="grid gap-x-8 gap-y-1 border-t border-line py-5 sm:grid-cols-[10rem_1fr]">
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="max-w-prose">{children}</dd>
    </div>
  );
}
