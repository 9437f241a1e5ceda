import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { ApiError, failureIn } from "@/lib/api";
import { pickupsOptions } from "@/lib/pickup/query-options";
import { sendCommand } from "@/lib/pickup/requests";
import type { CommandInput } from "@/lib/pickup/schemas";
import type { PickupProof } from "@/lib/pickup/types";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type ShopperCommand = Without<CommandInput, "proof" | "commandId" | "pickupId">;

/** Does something with a pickup; a lost answer is asked for again under the same command id. */
export function usePickupCommand(proof: PickupProof, pickupId: string) {
  const locale = useLocale();
  const client = useQueryClient();
  const { queryKey } = pickupsOptions(locale, proof);
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationKey: ["pickup", "command"],
    mutationFn: (command: CommandInput) => sendCommand(locale, command),
    retry: (count, failed) => failed instanceof ApiError && failed.failure.retry && count < 3,
    onSuccess: (pickup, { pickupId: asked }) =>
      // At another store, another pickup goes on in its place.
      client.setQueryData(queryKey, (all) => all?.map((p) => (p.id === asked ? pickup : p))),
    onError: () => void client.invalidateQueries({ queryKey }),
  });
  return {
    send: (command: ShopperCommand) =>
      mutateAsync({ ...command, proof, pickupId, commandId: crypto.randomUUID() }),
    isPending,
    failure: error ? failureIn(error) : undefined,
    reset,
  };
}
