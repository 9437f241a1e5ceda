import type { ReactNode } from "react";

/** Lines beside what they come to; below each other on narrow screens. */
export function CartColumns({ lines, summary }: { lines: ReactNode; summary: ReactNode }) {
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-12 xl:gap-x-20">
      <div className="min-w-0 lg:col-span-7 xl:col-span-8">{lines}</div>
      <aside className="bg-surface p-6 max-sm:-mx-gutter max-sm:px-gutter sm:p-8 lg:sticky lg:top-24 lg:col-span-5 xl:col-span-4">
        {summary}
      </aside>
    </div>
  );
}
