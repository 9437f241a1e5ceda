export interface PickupOptions {
  /** Signs passes and links; whoever knows it can forge both. */
  secret: string;
  /** The time, in epoch milliseconds. */
  now: () => number;
}

/** Set by `PickupPlugin.init` before the engine starts. */
export const options: PickupOptions = { secret: "", now: Date.now };
