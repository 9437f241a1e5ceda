import type { ShownOf } from "@/contracts/content/shown";
import { Container } from "../../ui/container";
import { cx } from "../../ui/cx";

type Said = ShownOf<"points">["points"];

/** Short things that are said beside each other. */
export function Points({ block: { title, points } }: { block: ShownOf<"points"> }) {
  return (
    <section>
      <Container>
        {title && <h2 className="text-3xl">{title}</h2>}
        <PointList large points={points} className="mt-10 lg:grid-cols-3" />
      </Container>
    </section>
  );
}

interface PointListProps {
  points: Said;
  large?: boolean;
  className?: string;
}

export function PointList({ points, large, className }: PointListProps) {
  return (
    <dl className={cx("grid gap-x-10 gap-y-8", className)}>
      {points.map(({ title, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no other name
        <div key={at} className="border-t border-ink pt-4">
          <dt className={cx("font-semibold", large && "text-xl")}>{title}</dt>
          <dd className={cx("mt-1.5 max-w-[28em]", large ? "text-muted" : "text-sm text-muted")}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
