import { useQuery } from "@tanstack/react-query";
import { api, useChannel } from "@vendure/dashboard";
import type { Document } from "../../contracts/documents";

interface Listed<Item> {
  items: readonly Item[];
  totalItems: number;
}

/**
 * Asks the engine for every item of a list in the market of now, page by page.
 * @param listOf the list in an answer
 */
export function useEvery<Data, Item>(
  document: Document<Data, { skip: number }>,
  listOf: (data: Data) => Listed<Item>,
) {
  const { activeChannel } = useChannel();
  return useQuery({
    queryKey: ["maru", document, activeChannel?.id, "every"],
    queryFn: async () => {
      const all: Item[] = [];
      for (;;) {
        const { items, totalItems } = listOf(await api.query(document, { skip: all.length }));
        all.push(...items);
        if (items.length === 0 || all.length >= totalItems) return all;
      }
    },
    placeholderData: undefined,
  });
}
