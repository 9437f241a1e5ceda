"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { applyWaiting, finalSteps } from "@/lib/staff/apply-waiting";
import { noteEngineTime } from "@/lib/staff/clock";
import { keepBoard, keptBoard } from "@/lib/staff/device-store";
import { openLiveLink } from "@/lib/staff/live-link";
import { mergeBoard } from "@/lib/staff/merge-board";
import type { Waiting } from "@/lib/staff/outbox";
import {
  eventsUrl,
  fetchBoard,
  payoutsKey,
  returnsKey,
  stockKeys,
  transfersKey,
} from "@/lib/staff/requests";
import type { PickupCommand } from "@/lib/staff/schemas";
import type { At, Board, HelpCall, Pickup, WaitingTransfer } from "@/lib/staff/types";
import { attendOutbox, useOwnOutbox } from "./outbox";

const keyOf = ({ market, store, language }: At) => [market, store, language].join(" ");

/**
 * A store's open pickups, live; as they were last known where there is no network.
 * @param done is told of each command that the engine has done
 */
export function useBoard(at: At, done?: (sent: Waiting) => void) {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  const [help, setHelp] = useState<readonly HelpCall[]>([]);
  const [transfers, setTransfers] = useState<readonly WaitingTransfer[]>([]);
  const { waiting, unwritten } = useOwnOutbox();
  const key = keyOf(at);
  const queryKey = useMemo(() => ["staff", "board", key], [key]);

  const board = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      try {
        const fresh = await fetchBoard(at, signal);
        noteEngineTime(Date.parse(fresh.now));
        return fresh;
      } catch (error) {
        const kept = await keptBoard(key);
        if (kept) return kept;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 3,
  });
  const { data } = board;
  const onDone = useRef(done);
  useEffect(() => {
    onDone.current = done;
  });
  const ready = data !== undefined;

  useEffect(() => {
    const merge = (pickups: readonly Pickup[], cursor?: number) => {
      client.setQueryData<Board>(queryKey, (old) => old && mergeBoard(old, pickups, cursor));
      // The returns desk may have been asked for it while the hand-over was on its way.
      if (pickups.some(({ state }) => state === "collected"))
        void client.invalidateQueries({ queryKey: returnsKey });
    };
    attendOutbox((sent, outcome) => {
      const { command } = sent;
      if (outcome.done) onDone.current?.(sent);
      if (outcome.pickup) merge([outcome.pickup]);
      // What was shown of stock was as the device believed it.
      else for (const stock of stockKeys) void client.invalidateQueries({ queryKey: stock });
      // What is given back of money that was taken at a counter waits there from now on.
      if (command.type === "return" || command.type === "cancel")
        void client.invalidateQueries({ queryKey: payoutsKey });
    });
    if (!ready) return;
    return openLiveLink({
      url: (cursor) => eventsUrl(at, cursor),
      cursor: client.getQueryData<Board>(queryKey)?.cursor ?? 0,
      onHelp: setHelp,
      onTransfers: (now) => {
        setTransfers(now);
        // A view of them that is open shows what the other store did.
        void client.invalidateQueries({ queryKey: transfersKey });
      },
      onState: (state) => setLive(state === "live"),
      onMessage: ({ now, pickups, cursor }) => {
        noteEngineTime(now);
        merge(pickups, cursor);
      },
    });
  }, [client, queryKey, at, ready]);

  useEffect(() => {
    // At once: a phone may lose its network, or its tab, the moment after.
    if (data) void keepBoard(key, data);
  }, [data, key]);

  const [pickups, onTheirWay] = useMemo(() => {
    const commands = [...waiting, ...unwritten].filter(isOnPickup);
    const known = data?.pickups ?? [];
    return [applyWaiting(known, commands), finalSteps(applyWaiting(known, commands), commands)];
  }, [data, waiting, unwritten]);
  return { pickups, help, transfers, onTheirWay, live, loaded: ready, failed: board.isError };
}

function isOnPickup(waiting: Waiting): waiting is Waiting & { command: PickupCommand } {
  return "pickupId" in waiting.command;
}
