import { isOwnPage } from "@/contracts/content/links";
import { buttonClass } from "../../ui/button";
import { TextLink } from "../../ui/text-link";
import { ContentLink } from "../content-link";

interface BlockLinkProps {
  link: { to: string; label: string };
  /** For the one thing that a block is for. */
  button?: boolean;
  className?: string;
}

/** Where a block leads. */
export function BlockLink({ link: { to, label }, button, className }: BlockLinkProps) {
  if (!button && isOwnPage(to))
    return (
      <TextLink href={to} className={className}>
        {label}
      </TextLink>
    );
  return (
    <div className={className}>
      <ContentLink to={to} className={button ? buttonClass({ size: "lg" }) : "underline"}>
        {label}
      </ContentLink>
    </div>
  );
}
