"use client";

import { useState } from "react";
import { keyOfLine } from "@/lib/cart/change";
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
  const present = new Set(lines.map(keyOfLine));
  for (const { line, index } of removed)
    if (!present.has(keyOfLine(line))) rows.splice(index, 0, { removed: true, line });

  function remove(line: CartLine) {
    const index = rows.findIndex((row) => keyOfLine(row.line) === keyOfLine(line));
    const others = removed.filter((other) => keyOfLine(other.line) !== keyOfLine(line));
    setRemoved([...others, { line, index }].sort((a, b) => a.index - b.index));
    const { variantId, id: lineId, collectAt } = line;
    store.change({ kind: "set", variantId, lineId, collectAt, quantity: 0 });
  }

  function undo(line: CartLine) {
    const { variantId, quantity, name, collectAt } = line;
    setRemoved(removed.filter((other) => keyOfLine(other.line) !== keyOfLine(line)));
    // Adding, not setting: by now the line may be gone and the variant would get a new one.
    store.change({ kind: "add", variantId, quantity, name, collectAt });
  }

  return { rows, remove, undo };
}
