export interface BasketChannel {
  tell: () => void;
}

const silent: BasketChannel = { tell: () => {} };

/** Connects the tabs that show one market's basket; `onTold` runs when another has changed it. */
export function openBasketChannel(market: string, onTold: () => void): BasketChannel {
  // Node has the class too, but there it would keep the process awake and join visitors.
  if (typeof window === "undefined" || typeof BroadcastChannel === "undefined") return silent;
  const channel = new BroadcastChannel(`maru:basket:${market}`);
  channel.onmessage = onTold;
  return { tell: () => channel.postMessage("changed") };
}
