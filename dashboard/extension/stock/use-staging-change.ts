import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, toast } from "@vendure/dashboard";
import { useWords } from "../use-words";
import {
  removeShelfMutation,
  type StagingShelf,
  saveShelvesMutation,
  stagingQuery,
} from "./queries";

type Written = Pick<StagingShelf, "name" | "kind" | "capacity" | "active">;

/** Saves and removes staging shelves of a store. The list is read again, also after a refusal. */
export function useStagingChange(storeCode: string) {
  const { say } = useWords();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: () => toast.success(say("stagingSaved")),
    onError: ({ message }) => toast.error(message),
    onSettled: () => client.invalidateQueries({ queryKey: ["maru", stagingQuery] }),
  });
  return {
    isPending: change.isPending,
    save: (shelf: Written, onSuccess?: () => void) =>
      change.mutate(() => api.mutate(saveShelvesMutation, { storeCode, shelves: [shelf] }), {
        ...(onSuccess && { onSuccess }),
      }),
    remove: (name: string) =>
      change.mutate(() => api.mutate(removeShelfMutation, { storeCode, name })),
  };
}
