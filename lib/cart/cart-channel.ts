import { openTabChannel } from "../browser/tab-channel";

export interface CartChannel {
  tell: () => void;
}

const silent: CartChannel = { tell: () => {} };

/** Connects the tabs that show one market's cart; `onTold` runs when another has changed it. */
export function openCartChannel(market: string, onTold: () => void): CartChannel {
  // Node has the class too, but there it would keep the process awake and join visitors.
  if (typeof window === "undefined") return silent;
  const channel = openTabChannel(`maru:cart:${market}`);
  if (!channel) return silent;
  channel.onmessage = onTold;
  return { tell: () => channel.postMessage("changed") };
}
