"use client";

import { useState } from "react";
import type { CartLine } from "@/lib/cart/types";
import { useCartStore } from "./use-cart";

interface RemovedLine {
  line: CartLine;
  /** Its place in the list that was shown. */
  index: number;
}

export interface RemovableLines {
  rows: readonly { removed: boolean; line: CartLine }[];
  remove: (line: CartLine) => void;
  undo: (line: CartLine) => void;
}

/** Lines with those taken out since the page was opened, each in its place, and the way back. */
export function useRemovedLines(lines: readonly CartLine[]): RemovableLines {
  const { store } = useCartStore();
  const [removed, setRemoved] = useState<readonly RemovedLine[]>([]);

  const rows = lines.map((line) => ({ removed: false, line }));
  const present = new Set(lines.map((line) => line.variantId));
  for (const { line, index } of removed)
    if (!present.has(line.variantId)) rows.splice(index, 0, { removed: true, line });

  function remove(line: CartLine) {
    const index = rows.findIndex((row) => row.line.variantId === line.variantId);
    const others = removed.filter((other) => other.line.variantId !== line.variantId);
    setRemoved([...others, { line, index }].sort((a, b) => a.index - b.index));
    const { variantId, id: lineId } = line;
    store.change({ kind: "set", variantId, lineId, quantity: 0 });
  }

  function undo({ variantId, quantity, name, collectAt }: CartLine) {
    setRemoved(removed.filter((other) => other.line.variantId !== variantId));
    // Adding, not setting: by now the line may be gone and the variant would get a new one.
    store.change({ kind: "add", variantId, quantity, name, collectAt });
  }

  return { rows, remove, undo };
}
