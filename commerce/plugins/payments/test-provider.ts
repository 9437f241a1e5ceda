import { randomUUID } from "node:crypto";
import { Injectable, type OnModuleDestroy } from "@nestjs/common";
import { ConfigService } from "@vendure/core";
import { Pool, type PoolClient } from "pg";
import { z } from "zod";
import { urlOf } from "./database-url";
import type { AuthorisationRequest, MovementRequest, Outcome, PaymentPort } from "./payment-port";
import { laterRefusalOf, testCardCode, verdictOn } from "./test-card";

const card = z.object({ cardNumber: z.string() });

/** As long as a real provider is waited for. */
const patienceMs = 10_000;

type Movement = "capture" | "refund" | "void";

interface Entry {
  authorisation: string;
  amount: string;
  refusal: string | null;
  refuses: string | null;
  key: string;
}

/** The test provider: it keeps books of its own (TestProviderEntry) and holds to them. */
@Injectable()
export class TestProvider implements PaymentPort, OnModuleDestroy {
  readonly provider = testCardCode;
  private readonly pool: Pool;

  constructor(config: ConfigService) {
    this.pool = new Pool({
      connectionString: urlOf(config),
      application_name: "maru test provider",
      max: 8,
      connectionTimeoutMillis: patienceMs,
      statement_timeout: patienceMs,
    });
    this.pool.on("error", () => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  authorise(request: AuthorisationRequest): Promise<Outcome> {
    const { key, takeAtOnce, ...amount } = request;
    const { cardNumber } = card.parse(request.means);
    const verdict = verdictOn(cardNumber);
    const authorisation = `test_${randomUUID()}`;
    return this.once(key, async (client) => {
      const entry = { ...amount, key, authorisation };
      if (verdict !== "approved") return write(client, "authorise", entry, { refusal: verdict });
      await write(client, "authorise", entry, { refuses: laterRefusalOf(cardNumber) });
      if (takeAtOnce) await write(client, "capture", { ...entry, key: `${key}:taken` });
    });
  }

  capture(request: MovementRequest): Promise<Outcome> {
    return this.move("capture", request, ({ authorised, taken, released }) =>
      taken + released + request.amount > authorised ? "more-than-authorised" : undefined,
    );
  }

  void(request: MovementRequest): Promise<Outcome> {
    return this.move("void", request, ({ authorised, taken, released }) =>
      taken + released + request.amount > authorised ? "more-than-authorised" : undefined,
    );
  }

  refund(request: MovementRequest): Promise<Outcome> {
    return this.move("refund", request, ({ taken, refunded }) =>
      refunded + request.amount > taken ? "more-than-taken" : undefined,
    );
  }

  async find(key: string): Promise<Outcome | undefined> {
    const { rows } = await this.pool.query<Entry>(
      "SELECT * FROM test_provider_entry WHERE key = $1 OR key = $1 || ':taken'",
      [key],
    );
    const entry = rows.find((row) => row.key === key);
    return entry && outcomeOf(entry, rows.length > 1);
  }

  private move(
    kind: Movement,
    request: MovementRequest,
    refusalOf: (sums: Sums) => string | undefined,
  ): Promise<Outcome> {
    return this.once(request.key, async (client) => {
      const { rows } = await client.query<Entry>(
        `SELECT * FROM test_provider_entry WHERE kind = 'authorise' AND authorisation = $1
         AND refusal IS NULL FOR UPDATE`,
        [request.authorisation],
      );
      const [found] = rows;
      if (!found) return write(client, kind, request, { refusal: "unknown-authorisation" });
      const sums = await sumsOf(client, request.authorisation);
      const refusal = found.refuses === kind ? "card-declined" : refusalOf(sums);
      return write(client, kind, request, { refusal });
    });
  }

  /** Does what a key stands for unless it is done; two at the same moment do it once. */
  private async once(key: string, work: (client: PoolClient) => Promise<void>): Promise<Outcome> {
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [key]);
      const known = await client.query("SELECT 1 FROM test_provider_entry WHERE key = $1", [key]);
      if (known.rowCount === 0) await work(client);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK").catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
    const outcome = await this.find(key);
    if (!outcome) throw new Error(`The test provider has lost ${key}`);
    return outcome;
  }
}

interface Sums {
  authorised: number;
  taken: number;
  released: number;
  refunded: number;
}

async function sumsOf(client: PoolClient, authorisation: string): Promise<Sums> {
  const { rows } = await client.query<{ kind: string; sum: string }>(
    `SELECT kind, SUM(amount) AS sum FROM test_provider_entry
     WHERE authorisation = $1 AND refusal IS NULL GROUP BY kind`,
    [authorisation],
  );
  const of = (kind: string) => Number(rows.find((row) => row.kind === kind)?.sum ?? 0);
  return {
    authorised: of("authorise"),
    taken: of("capture"),
    released: of("void"),
    refunded: of("refund"),
  };
}

async function write(
  client: PoolClient,
  kind: "authorise" | Movement,
  entry: MovementRequest,
  how: { refusal?: string | undefined; refuses?: string | undefined } = {},
): Promise<void> {
  await client.query(
    `INSERT INTO test_provider_entry
       (kind, key, authorisation, amount, "currencyCode", refusal, refuses)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      kind,
      entry.key,
      entry.authorisation,
      entry.amount,
      entry.currencyCode,
      how.refusal ?? null,
      how.refuses ?? null,
    ],
  );
}

function outcomeOf(entry: Entry, taken: boolean): Outcome {
  if (entry.refusal !== null) return { state: "refused", why: entry.refusal };
  return { state: "done", reference: entry.authorisation, taken };
}
