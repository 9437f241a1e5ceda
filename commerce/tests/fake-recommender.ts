import { createServer } from "node:http";

/** Another company's engine, which answers what the test tells it to, or not at all. */
export async function startFakeRecommender() {
  let next: object | "silent" | "down" = { items: [] };
  const server = createServer((request, response) => {
    request.resume();
    if (next === "down") return void request.socket.destroy();
    if (next === "silent") return;
    response.setHeader("content-type", "application/json").end(JSON.stringify(next));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}/candidates`,
    answer: (what: typeof next) => {
      next = what;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
