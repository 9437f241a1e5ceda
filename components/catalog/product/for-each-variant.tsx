import type { ReactNode } from "react";
import type { Variant } from "@/lib/catalog/types";
import { ByVariant } from "./chosen-variant";

interface ForEachVariantProps {
  variants: readonly Variant[];
  /** What it depends on: when that is the same for all variants, it is rendered and sent once. */
  by: (variant: Variant) => unknown;
  children: (variant: Variant) => ReactNode;
}

/** Renders on the server what differs between variants; the browser only switches. */
export function ForEachVariant({ variants, by, children }: ForEachVariantProps) {
  const [first] = variants;
  if (!first) return null;
  const same = new Set(variants.map((variant) => JSON.stringify(by(variant)))).size === 1;
  if (same) return children(first);
  return <ByVariant slots={Object.fromEntries(variants.map((v) => [v.key, children(v)]))} />;
}
