import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Inject, Injectable } from "@nestjs/common";
import { TransactionalConnection } from "@vendure/core";
import type { Request } from "express";
import type { LimitName, Limits, Tried } from "../../../contracts/limits";
import { callerOf } from "../caller";
import { type LimitsOptions, limitsOptions } from "../options";
import { rules } from "../rules";

const slowMs = 2000;

/** Counts in the database, in windows, so that all engines and storefronts count together. */
@Injectable()
export class LimitsService implements Limits {
  constructor(
    @Inject(limitsOptions) private readonly options: LimitsOptions,
    private readonly connection: TransactionalConnection,
  ) {}

  callerOf(request: Request | undefined): string {
    return request ? callerOf(request, this.options.secret, new Date()) : "unknown";
  }

  async take(name: LimitName, caller: string, target?: string): Promise<Tried> {
    const { seconds, ...most } = rules[name];
    const counted: Buffer[] = [];
    const forgive = () => this.takeBack(counted);
    const add = async (...about: string[]) => {
      const key = keyOf(this.options.secret, name, ...about);
      counted.push(key);
      return this.add(key, seconds);
    };
    // One after the other: who is refused as a caller writes down no further target.
    const parts = [{ about: ["caller", caller], most: most.caller }];
    if (target !== undefined && most.pair)
      parts.push({ about: ["pair", caller, target], most: most.pair });
    for (const part of parts) {
      const { count, left } = await add(...part.about);
      if (count <= part.most) continue;
      await forgive();
      return { allowed: false, retryAfter: Math.max(1, left) };
    }
    let crowded = false;
    if (target !== undefined && most.crowd)
      crowded = (await add("crowd", target)).count > most.crowd;
    if (crowded) await sleep(slowMs);
    return { allowed: true, crowded, forgive };
  }

  private async add(key: Buffer, seconds: number): Promise<{ count: number; left: number }> {
    // Outside of any transaction: a refused request must not take its own count back.
    const [row]: { count: number; left: number }[] = await this.connection.rawConnection.query(
      `INSERT INTO limit_count AS l (key, until, count)
       VALUES ($1, now() + make_interval(secs => $2), 1)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN l.until <= now() THEN 1 ELSE l.count + 1 END,
         until = CASE WHEN l.until <= now() THEN EXCLUDED.until ELSE l.until END
       RETURNING count, ceil(extract(epoch FROM until - now()))::int AS left`,
      [key, seconds],
    );
    return row ?? { count: 1, left: seconds };
  }

  private async takeBack(keys: Buffer[]): Promise<void> {
    for (const key of keys)
      await this.connection.rawConnection.query(
        "UPDATE limit_count SET count = count - 1 WHERE key = $1 AND count > 0",
        [key],
      );
  }
}

/** Fixed in size, whatever is typed, and of no use to who reads the table. */
function keyOf(secret: string, ...parts: string[]): Buffer {
  const hash = createHmac("sha256", `limits ${secret}`);
  return hash.update(JSON.stringify(parts)).digest().subarray(0, 16);
}
