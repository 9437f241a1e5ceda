"use client";

import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfferedCart } from "@/lib/staff/types";
import { useStaff } from "./staff-context";

/** Pieces of an article that a shopper wants, and where they come from. */
export interface SellLine {
  variantId: string;
  name: string;
  quantity: number;
  /** The store where they are collected; null for delivery. */
  from: { storeCode: string; name: string } | null;
}

interface SellList {
  lines: readonly SellLine[];
  /** Once it is shown to the shopper. */
  offered: OfferedCart | null;
}

const empty: SellList = { lines: [], offered: null };

/**
 * What is chosen with a shopper. It outlives the view and a locked phone, but not the sign-in. A
 * list that changes is offered anew: the code that was shown says what it said.
 */
export function useSellList() {
  const { at } = useStaff();
  const client = useQueryClient();
  const queryKey = ["staff", "sell", at];
  const { data: list = empty } = useQuery<SellList>({
    queryKey,
    queryFn: skipToken,
    initialData: empty,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const save = (next: SellList) => client.setQueryData(queryKey, next);
  /** Zero takes the line out. */
  const setQuantity = (of: SellLine, quantity: number) => {
    const isOf = (line: SellLine) =>
      line.variantId === of.variantId && line.from?.storeCode === of.from?.storeCode;
    const isThere = list.lines.some(isOf);
    const lines = isThere
      ? list.lines.map((line) => (isOf(line) ? { ...line, quantity } : line))
      : [...list.lines, { ...of, quantity }];
    save({ lines: lines.filter((line) => line.quantity > 0), offered: null });
  };
  return {
    ...list,
    setQuantity,
    /** One more piece of it. */
    add: (of: Omit<SellLine, "quantity">) => {
      const known = list.lines.find(
        (line) => line.variantId === of.variantId && line.from?.storeCode === of.from?.storeCode,
      );
      setQuantity({ ...of, quantity: 0 }, (known?.quantity ?? 0) + 1);
    },
    offer: (offered: OfferedCart) => save({ ...list, offered }),
    clear: () => save(empty),
  };
}
