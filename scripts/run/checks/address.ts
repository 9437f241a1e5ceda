import { createServer } from "node:net";
import { isPortIsReserved } from "next/dist/lib/helpers/get-reserved-port";
import { isLoopback } from "../../../contracts/loopback";

/** A name server that does not answer must not keep the check waiting. */
const patienceMs = 5_000;

/** A setting and its value, as `{ PORT: 3000 }`, so that messages can name it. */
type Setting<T> = Record<string, T>;

/** Why nothing can listen there, naming the setting to change; undefined when it can. */
export async function whyNotListen(
  host: Setting<string>,
  port: Setting<number>,
): Promise<string | undefined> {
  const [[hostName, address] = ["", ""]] = Object.entries(host);
  const [[portName, number] = ["", 0]] = Object.entries(port);
  const code = (await tryToListen(address, number)) ?? (await otherLoopback(address, number));
  switch (code) {
    case undefined:
      return undefined;
    case "EADDRINUSE":
      return `${portName} is ${number}, where another program listens already. Try ${portName}=${number + 10}.`;
    case "EACCES":
      return `${portName} is ${number}, which only an administrator may open.`;
    case "EADDRNOTAVAIL":
      return `${hostName} is ${address}, which is no address of this machine.`;
    default:
      return `${hostName} is ${address}, where nothing can listen (${code}).`;
  }
}

/** What else answers for `localhost`: people would meet it instead of the shop. */
async function otherLoopback(address: string, port: number): Promise<string | undefined> {
  if (!isLoopback(address)) return undefined;
  const code = await tryToListen("::1", port);
  return code === "EADDRINUSE" ? code : undefined;
}

function tryToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    const late = setTimeout(() => resolve("ETIMEDOUT"), patienceMs);
    const settle = (code?: string) => {
      clearTimeout(late);
      probe.close(() => resolve(code));
    };
    probe.once("error", ({ code, message }: NodeJS.ErrnoException) => settle(code ?? message));
    probe.listen({ host, port, exclusive: true }, () => settle());
  });
}

/** Why no browser opens the port, of those that the Fetch standard blocks. */
export function reservedPort(port: number): string | undefined {
  return isPortIsReserved(port)
    ? `PORT is ${port}, which browsers refuse to open. Try PORT=3000.`
    : undefined;
}
