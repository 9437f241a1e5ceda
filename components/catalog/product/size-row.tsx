"use client";

import type { ReactNode } from "react";
import { sizeGroup } from "@/contracts/facets";
import { cx } from "../../ui/cx";
import { useChosenVariant } from "./chosen-variant";

interface SizeRowProps {
  size: string;
  /** Its cells, rendered on the server. */
  children: ReactNode;
}

/** A size's row of the table, marked while that size is chosen. */
export function SizeRow({ size, children }: SizeRowProps) {
  const chosen = useChosenVariant().variant.options[sizeGroup] === size;
  return (
    <tr aria-current={chosen ? "true" : undefined} className={cx(chosen && "font-semibold")}>
      {children}
    </tr>
  );
}
