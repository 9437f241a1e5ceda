import { createServer } from "node:net";

/** Throws with the setting to change when something else already listens on the port. */
export async function assertFree(port: number, setting: string): Promise<void> {
  const taken = await new Promise<boolean>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(true) : reject(error),
    );
    probe.listen(port, () => probe.close(() => resolve(false)));
  });
  if (taken)
    throw new Error(`Port ${port} is taken. Choose another: ${setting}=${port + 10} npm start`);
}

/** A port from a setting; throws when it is none. */
export function readPort(setting: string, fallback: number): number {
  const value = process.env[setting];
  if (value === undefined || value === "") return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${setting} is not a port: ${value}`);
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("No free port")),
      );
    });
  });
}
