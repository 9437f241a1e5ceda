import {
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from "@tanstack/react-query";
import { useHydrated } from "./use-hydrated";

export type LiveQuery<T> = Pick<
  UseQueryResult<T>,
  | "data"
  | "dataUpdatedAt"
  | "error"
  | "isEnabled"
  | "isError"
  | "isFetching"
  | "isPending"
  | "refetch"
>;

/**
 * TanStack's `useQuery` for pages that come from the server. While React takes over their markup
 * there is no answer yet. That holds even if another part of the page has it already. React throws
 * away the whole page for markup that differs, with what was pressed in it.
 */
export function useLiveQuery<T, Data = T, Key extends QueryKey = QueryKey>(
  options: UseQueryOptions<T, Error, Data, Key>,
): LiveQuery<Data> {
  const query = useQuery(options);
  if (useHydrated()) return query;
  const { isEnabled, refetch } = query;
  return {
    data: undefined,
    dataUpdatedAt: 0,
    error: null,
    isEnabled,
    isError: false,
    isFetching: isEnabled,
    isPending: true,
    refetch,
  };
}
