import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

// Node's own word for "a request came in", said before the server's handler hears of it.
const requestStarts = "http.server.request.start";

interface Exchange {
  response: ServerResponse;
  server: Server;
}

/** How long the end of a server may take, in milliseconds. */
export interface EndPatience {
  /** For who holds an idle connection to send one more request on it, and hear that it is the last. */
  lingerMs: number;
  /** For all that is under way. */
  patienceMs: number;
}

const lookEveryMs = 50;

/**
 * Knows the requests of this process from its making on, and ends its servers without losing one.
 * Nothing new is let in. What is under way is answered, and every answer closes its connection. A
 * connection that were closed while a request is on its way to it would lose that request. No proxy
 * sends a POST twice.
 */
export class GracefulEnd {
  private readonly servers = new Set<Server>();
  private readonly open = new Set<ServerResponse>();
  private isEnding = false;

  private readonly meet = (message: unknown) => {
    const { response, server } = message as Exchange;
    this.servers.add(server);
    this.open.add(response);
    response.once("close", () => this.open.delete(response));
    if (this.isEnding) closeAfter(response);
  };

  constructor() {
    subscribe(requestStarts, this.meet);
  }

  /** Resolves when all is answered and closed; what takes longer than the patience is cut off. */
  async end({ lingerMs, patienceMs }: EndPatience): Promise<void> {
    const began = performance.now();
    const lasts = (ms: number) => performance.now() - began < ms;
    this.isEnding = true;
    // Not by the server's own `close`: that ends idle connections at once.
    for (const server of this.servers) NetServer.prototype.close.call(server);
    for (const response of this.open) closeAfter(response);
    while (lasts(lingerMs) && (await this.connections()) > 0) await delay(lookEveryMs);
    do {
      for (const server of this.servers) server.closeIdleConnections();
      await delay(lookEveryMs);
    } while (lasts(patienceMs) && (await this.connections()) > 0);
    for (const server of this.servers) server.closeAllConnections();
    unsubscribe(requestStarts, this.meet);
  }

  private async connections(): Promise<number> {
    const counts = [...this.servers].map(
      (server) =>
        new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count ?? 0))),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }
}

/** Has an answer be the last of its connection. A stream of events has no end of its own. */
function closeAfter(response: ServerResponse): void {
  response.shouldKeepAlive = false;
  if (isEventStream(response)) response.end();
}

function isEventStream(response: ServerResponse): boolean {
  const type = response.getHeader("content-type");
  return response.headersSent && String(type).startsWith("text/event-stream");
}
