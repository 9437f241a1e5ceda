"use client";

import { useLocale } from "next-intl";
import { storeStockOptions } from "@/lib/pickup/client";
import { useMyStore } from "../../pickup/client";
import { Badge } from "../../ui/badge";
import { useLiveQuery } from "../../ui/use-live-query";

interface AtMyStoreProps {
  productId: string;
  /** "At {name}", as the name is known in the browser only. */
  words: string;
}

/** Says over the picture, where it moves nothing, that the visitor's own store has it. */
export function AtMyStore({ productId, words }: AtMyStoreProps) {
  const store = useMyStore();
  const { data } = useLiveQuery({
    ...storeStockOptions(useLocale(), store?.code ?? "", productId),
    enabled: store !== null,
  });
  if (!store || !data) return null;
  return (
    <Badge className="absolute start-3 bottom-3 max-w-[calc(100%-1.5rem)] bg-raised text-ink">
      <span aria-hidden="true" className="size-1.5 shrink-0 rounded-full bg-success" />
      <span className="truncate">{words.replace("{name}", store.name)}</span>
    </Badge>
  );
}
