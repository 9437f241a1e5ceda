import type { ReactNode } from "react";
import { Container } from "../../ui/container";

interface ListingHeaderProps {
  title: ReactNode;
  text?: ReactNode;
  children?: ReactNode;
}

/** The opening of a listing's page: what it is, in large letters, and one paragraph. */
export function ListingHeader({ title, text, children }: ListingHeaderProps) {
  return (
    <Container className="grid gap-x-14 gap-y-6 pt-14 pb-14 lg:grid-cols-12 lg:pt-20 lg:pb-20">
      <h1 className="text-4xl lg:col-span-6">{title}</h1>
      {text && (
        <p className="max-w-[34em] self-end text-lg text-muted lg:col-span-6 lg:pb-2">{text}</p>
      )}
      {children}
    </Container>
  );
}
