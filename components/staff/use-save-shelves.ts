"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { StagingShelf } from "@/contracts/pickup/shelves";
import { removeShelf, sendShelves, shelvesOptions } from "@/lib/staff/requests";
import { useStaff } from "./staff-context";

/** Changes of the store's shelves, for managers; the list is as the engine has it then. */
export function useSaveShelves(onDone: () => void) {
  const { at } = useStaff();
  const client = useQueryClient();
  function onSuccess(shelves: StagingShelf[]) {
    client.setQueryData(shelvesOptions(at).queryKey, shelves);
    onDone();
  }
  const save = useMutation({
    mutationFn: (shelves: readonly StagingShelf[]) => sendShelves(at, shelves),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: (name: string) => removeShelf(at, name), onSuccess });
  return { save, remove };
}
