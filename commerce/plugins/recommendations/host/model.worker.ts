import { performance } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { eventChannel } from "../../../contracts/event-log";
import { keepLinked } from "../../../database/keep-linked";
import { productChannel } from "../data/changes";
import { ModelManager } from "./model-manager";
import type { Message, Request, WorkerData } from "./protocol";

const tidyEvery = 30_000;
const refreshEvery = 600_000;

const notice = z.union([
  z.object({ until: z.number() }),
  z.object({ erased: z.string() }),
  z.object({ products: z.array(z.number()), variants: z.array(z.number()) }),
]);

const { databaseUrl, worn } = workerData as WorkerData;
const send = (message: Message) => parentPort?.postMessage(message);
const trouble = (error: unknown) => send({ type: "warning", text: String(error) });
let manager: ModelManager | undefined;
let ready = false;

parentPort?.on("message", ({ id, ask }: Request) => {
  try {
    if (!manager || !ready) throw new Error("The model is not built yet");
    send({ type: "result", id, answer: manager.answer(ask) });
  } catch (error) {
    send({ type: "failure", id, text: String(error) });
  }
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
    ready = true;
    const milliseconds = Math.round(performance.now() - started);
    send({ type: "ready", ...manager.size, milliseconds });
  },
  onNotification: (payload) => void hear(payload).catch(trouble),
  onTrouble: trouble,
});
setInterval(() => void manager?.tidy().catch(trouble), tidyEvery);
setInterval(() => void manager?.refresh().catch(trouble), refreshEvery);
