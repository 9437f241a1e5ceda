/**
 * How a pool keeps its connections. A new one costs Postgres a process, and its first plan of each
 * statement reads the catalogue. That takes 24 to 46 ms, and one where a connection has worked. The
 * driver's own ten seconds would let a shop with few visitors begin cold at each of them.
 * What lies idle is spoken to, so that no router on the way forgets the line.
 */
export const warmConnections = {
  idleTimeoutMillis: 300_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 30_000,
};
