import path from "node:path";
import { z } from "zod";
import { dist } from "./build";
import type { Claim } from "./claim";
import { Part } from "./part";
import { firstMessage, launchScript } from "./processes";

const message = z.object({ url: z.string() });

/** How long a left-over process of the database may take to end its server, in milliseconds. */
const patienceMs = 20_000;

export interface DatabaseOptions {
  claim: Claim;
  env: Record<string, string>;
  /** Called when it serves at another address: its port was taken while it was away. */
  onMove(): void;
  onHopeless(): void;
}

/** The embedded Postgres, which is started again whenever it ends. */
export class Database {
  readonly part: Part;
  private at = "";
  private meanwhile: (() => Promise<void>) | undefined;

  constructor({ claim, env, onMove, onHopeless }: DatabaseOptions) {
    const name = "The database";
    this.part = new Part({
      name,
      launch: () => {
        const args = this.at ? [new URL(this.at).port, "--existing"] : ["0"];
        const child = launchScript({
          name,
          script: path.join(dist, "database/postgres-process.js"),
          args,
          env,
        });
        if (child.pid) claim.note(child.pid, { name, patienceMs });
        return child;
      },
      untilServing: async (child) => {
        const { url } = message.parse(await firstMessage(child, name));
        const moved = this.at !== "" && this.at !== url;
        this.at = url;
        if (moved) onMove();
      },
      before: () => this.meanwhile?.(),
      onHopeless,
    });
  }

  /** Where it serves now. */
  get url(): string {
    return this.at;
  }

  /** Ends it and waits until it serves again, with something done in between. */
  async restart(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      this.meanwhile = () => {
        this.meanwhile = undefined;
        return meanwhile().then(resolve, reject);
      };
    });
    await this.part.renew();
    await done;
    await this.part.whenServing();
  }
}
