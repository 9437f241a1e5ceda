"use client";

import { useEffect, useState } from "react";
import { type DeviceMemory, readFromDevice, saveToDevice } from "@/lib/staff/device-store";
import type { RingKind } from "@/lib/staff/rings";
import type { Counter } from "@/lib/staff/types";

const none: RingKind[] = [];
const arrivals: RingKind[] = ["arrived"];

type Known = Partial<DeviceMemory>;

const names = ["desk", "deviceName", "lastEmail", "quiet", "ringsLocked", "sound"] as const;

async function recall(): Promise<Known> {
  const values = await Promise.all(names.map((name) => readFromDevice(name)));
  const known: Known = Object.fromEntries(names.map((name, i) => [name, values[i]]));
  if (!known.deviceName) {
    known.deviceName = `phone ${crypto.randomUUID().slice(0, 4)}`;
    await saveToDevice("deviceName", known.deviceName);
  }
  return known;
}

/** The memory of this device, for every person who works on it. */
export function useDevice() {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    void recall().then(setKnown);
  }, []);
  function set<K extends keyof DeviceMemory>(name: K, value: DeviceMemory[K] | undefined) {
    void saveToDevice(name, value);
    setKnown((old) => ({ ...old, [name]: value }));
  }
  return {
    loaded: known !== undefined,
    counter: known?.desk,
    name: known?.deviceName ?? "",
    lastEmail: known?.lastEmail ?? "",
    quiet: known?.quiet ?? (known?.sound === false ? arrivals : none),
    ringsLocked: known?.ringsLocked ?? false,
    setCounter: (counter: Counter) => set("desk", counter),
    setName: (name: string) => set("deviceName", name),
    setLastEmail: (email: string) => set("lastEmail", email),
    setQuiet: (quiet: RingKind[]) => set("quiet", quiet),
    setRingsLocked: (rings: boolean) => set("ringsLocked", rings),
  };
}

export type Device = ReturnType<typeof useDevice>;
