import type { ReactNode } from "react";
import { isOwnPage } from "@/contracts/content/links";
import { Link } from "@/lib/i18n/navigation";

interface ContentLinkProps {
  /** A path of the shop, or an address elsewhere (contracts/content/links.ts). */
  to: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link that a merchant wrote. One to a page of the shop keeps the locale. */
export function ContentLink({ to, className, children }: ContentLinkProps) {
  if (isOwnPage(to))
    return (
      <Link href={to} className={className}>
        {children}
      </Link>
    );
  return (
    <a href={to} rel="noopener" className={className}>
      {children}
    </a>
  );
}
