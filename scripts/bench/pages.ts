import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { freePort } from "../run/ports";
import { samples } from "../testing/samples";
import { withTemporaryShop } from "./temporary-shop";

const path = `/ko-kr/products/${samples.product.slug}`;
const seconds = 10;
const headers = { "accept-encoding": "gzip" };

async function measure(url: string, connections: number) {
  // The first seconds warm the server up and do not count.
  await autocannon({ url, connections, duration: 3, headers });
  const result = await autocannon({ url, connections, duration: seconds, headers });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${url}: errors under load`);
  return { rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Waits until a shop that has just been filled has done what that sets off: two like rounds. */
async function untilAtRest(url: string) {
  for (let round = 0, before = 0; round < 20; round++) {
    const { requests } = await autocannon({ url, connections: 1, duration: 3, headers });
    if (Math.abs(requests.average - before) < requests.average * 0.1) return;
    before = requests.average;
  }
  throw new Error(`${url}: no two rounds alike; is something else running on this machine?`);
}

/** `npm run bench:pages`: the static product page beside a bare Node server sending its bytes. */
await withTemporaryShop(async ({ storefrontUrl }) => {
  const url = storefrontUrl + path;
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  const bytes = gzipSync(Buffer.from(await response.arrayBuffer()));
  const port = await freePort();
  const bare = createServer((_request, reply) => {
    reply.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "gzip",
      "content-length": bytes.length,
    });
    reply.end(bytes);
  });
  await new Promise<void>((resolve) => bare.listen(port, "127.0.0.1", resolve));
  await untilAtRest(url);
  console.log(`${path}, ${bytes.length} bytes gzipped, ${seconds} s a row, load from this machine`);
  for (const connections of [1, 16, 64]) {
    const page = await measure(url, connections);
    const peer = await measure(`http://127.0.0.1:${port}/`, connections);
    const show = (m: typeof page) => `${m.rps.toFixed(0)} req/s p50 ${m.p50} ms p99 ${m.p99} ms`;
    console.log(`c=${connections}  next start: ${show(page)}`);
    console.log(`      bare node:  ${show(peer)}   ratio ${(page.rps / peer.rps).toFixed(3)}`);
  }
  bare.close();
});
process.exit();
