"use client";

import { useEffect, useState } from "react";
import type { Desk } from "@/lib/commerce/staff/types";
import { type DeviceMemory, type KeptPin, remember, remembered } from "@/lib/staff/device-store";

type Known = Partial<DeviceMemory>;

const names = ["desk", "pin", "locked", "deviceName", "lastEmail", "sound"] as const;

async function recall(): Promise<Known> {
  const values = await Promise.all(names.map((name) => remembered(name)));
  const known: Known = Object.fromEntries(names.map((name, i) => [name, values[i]]));
  if (!known.deviceName) {
    known.deviceName = `phone ${crypto.randomUUID().slice(0, 4)}`;
    await remember("deviceName", known.deviceName);
  }
  return known;
}

/** What this device remembers: its name, its store, its PIN. */
export function useDevice() {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    void recall().then(setKnown);
  }, []);
  function set<K extends keyof DeviceMemory>(name: K, value: DeviceMemory[K] | undefined) {
    void remember(name, value);
    setKnown((old) => ({ ...old, [name]: value }));
  }
  return {
    loaded: known !== undefined,
    desk: known?.desk,
    pin: known?.pin,
    locked: known?.locked ?? false,
    name: known?.deviceName ?? "",
    lastEmail: known?.lastEmail ?? "",
    sound: known?.sound ?? true,
    setDesk: (desk: Desk) => set("desk", desk),
    setPin: (pin: KeptPin | undefined) => set("pin", pin),
    setLocked: (locked: boolean) => set("locked", locked),
    setName: (name: string) => set("deviceName", name),
    setSound: (sound: boolean) => set("sound", sound),
  };
}

export type Device = ReturnType<typeof useDevice>;
