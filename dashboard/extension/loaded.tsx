import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "./use-words";

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** Shows what was asked for once it is there, or in words why it is not. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { say } = useWords();
  if (query.error) return <p role="alert">{say("failed", { why: query.error.message })}</p>;
  return query.data === undefined ? <p aria-busy="true">…</p> : children(query.data);
}
