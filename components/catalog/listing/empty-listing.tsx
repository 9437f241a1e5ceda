import type { ReactNode } from "react";

interface EmptyListingProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** Nothing found, said kindly, with a way on. */
export function EmptyListing({ title, text, children }: EmptyListingProps) {
  return (
    <div className="grid justify-items-start gap-4 border-t border-line py-16">
      <h2 className="text-2xl">{title}</h2>
      <p className="max-w-prose text-muted">{text}</p>
      {children}
    </div>
  );
}
