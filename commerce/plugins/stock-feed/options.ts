/** Set by `StockFeedPlugin.init` before the engine starts. */
export const options = { secret: "" };
