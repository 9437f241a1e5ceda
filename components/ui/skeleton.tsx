import { cx } from "./cx";

/** A quiet stand-in with the geometry of what will come; give it a size by classes. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx("skeleton block rounded-xs", className)} />;
}
