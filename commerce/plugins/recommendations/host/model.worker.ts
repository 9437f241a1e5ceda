import { performance } from "node:perf_hooks";
import { workerData } from "node:worker_threads";
import { z } from "zod";
import { eventChannel } from "../../../contracts/event-log";
import { keepLinked } from "../../../database/keep-linked";
import { inThread } from "../../../threads/in-thread";
import { productChannel } from "../data/changes";
import type { Answer, Ask } from "../types";
import type { ModelData } from "./model-host";
import { ModelManager } from "./model-manager";

const tidyEvery = 30_000;
const refreshEvery = 600_000;

const notice = z.union([
  z.object({ until: z.number() }),
  z.object({ erased: z.string() }),
  z.object({ products: z.array(z.number()), variants: z.array(z.number()) }),
]);

const { databaseUrl, worn } = workerData as ModelData;
let manager: ModelManager | undefined;
let isReady = false;
const host = inThread<Ask, Answer>((ask) => {
  if (!manager || !isReady) throw new Error("The model is not built yet");
  return manager.answer(ask);
});

async function hear(text: string): Promise<void> {
  const news = notice.parse(JSON.parse(text));
  if ("until" in news) await manager?.heard();
  else if ("erased" in news) await manager?.erase(news.erased);
  else await manager?.changed(news);
}

void keepLinked(databaseUrl, [eventChannel, productChannel], {
  onConnect: async (client) => {
    // Erasures may have been missed while the line was cut: only a new start is sure to know them.
    if (manager) process.exit(0);
    const started = performance.now();
    manager = new ModelManager(client, worn);
    await manager.load();
    isReady = true;
    const milliseconds = Math.round(performance.now() - started);
    const { products, sessions } = manager.size;
    host.ready(`${products} products, ${sessions} sessions (${milliseconds} ms)`);
  },
  onNotification: (payload) => void hear(payload).catch(host.warn),
  onTrouble: host.warn,
});
setInterval(() => void manager?.tidy().catch(host.warn), tidyEvery);
setInterval(() => void manager?.refresh().catch(host.warn), refreshEvery);
