import { type ComponentProps, type ReactNode, useId } from "react";
import { Container } from "./container";
import { cx } from "./cx";

interface SectionProps extends Omit<ComponentProps<"section">, "title"> {
  title?: ReactNode;
  /** One quiet line under the title. */
  lead?: ReactNode;
  /** A link at the far end of the title's line. */
  action?: ReactNode;
}

/** A chapter of a page: its title names it for assistive technology. */
export function Section({ title, lead, action, className, children, ...rest }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined} className={cx("py-16", className)} {...rest}>
      <Container>
        {title && (
          <div className="mb-10 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <div className="max-w-3xl">
              <h2 id={id} className="text-2xl">
                {title}
              </h2>
              {lead && <p className="mt-3 text-muted">{lead}</p>}
            </div>
            {action}
          </div>
        )}
        {children}
      </Container>
    </section>
  );
}
