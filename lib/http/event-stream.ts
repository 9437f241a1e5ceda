const headers = {
  "content-type": "text/event-stream",
  // Compressed, it would be held back until a block is full; so it would in a proxy's buffer.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/** Server-sent events, handed through as they come. */
export const eventStream = (events: BodyInit) => new Response(events, { headers });
