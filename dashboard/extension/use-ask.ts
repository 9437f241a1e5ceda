import { useQuery } from "@tanstack/react-query";
import { api, useChannel } from "@vendure/dashboard";
import type { Document } from "../../contracts/documents";

/** Asks the engine in the market of now; again when the market or the variables are others. */
export function useAsk<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
  enabled = true,
) {
  const { activeChannel } = useChannel();
  return useQuery({
    queryKey: ["maru", document, activeChannel?.id, variables],
    queryFn: () => api.query(document, variables),
    enabled,
    // Another store's figures never stand under this one's name.
    placeholderData: undefined,
  });
}
