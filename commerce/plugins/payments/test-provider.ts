import { randomUUID } from "node:crypto";
import { Injectable, type OnModuleDestroy } from "@nestjs/common";
import { ConfigService } from "@vendure/core";
import { Pool, type PoolClient } from "pg";
import { cardForm } from "../../../contracts/card-form";
import { warmConnections } from "../../database/warm-connections";
import { urlOf } from "./database-url";
import type {
  AuthorisationRequest,
  MovementRequest,
  Outcome,
  PaymentPort,
  SentRequest,
} from "./payment-port";
import { laterRefusalOf, testCardCode, verdictOn } from "./test-card";

const card = cardForm.pick({ cardNumber: true });

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
      ...warmConnections,
      max: 8,
      connectionTimeoutMillis: patienceMs,
      statement_timeout: patienceMs,
      // A server that hangs does not end its statements.
      query_timeout: patienceMs + 1_000,
    });
    this.pool.on("error", () => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  async authorise({ means, takeAtOnce, ...asked }: AuthorisationRequest): Promise<Outcome> {
    const { cardNumber } = card.parse(means);
    const verdict = verdictOn(cardNumber);
    const entry = { ...asked, authorisation: `test_${randomUUID()}` };
    const how =
      verdict === "approved" ? { refuses: laterRefusalOf(cardNumber) } : { refusal: verdict };
    const takes = takeAtOnce && verdict === "approved";
    // One statement is done whole or not at all; two at the same moment do it once.
    const written = await writeNew(this.pool, [
      { ...entry, ...how, kind: "authorise" },
      ...(takes ? [{ ...entry, kind: "capture" as const, key: `${asked.key}:taken` }] : []),
    ]);
    if (!written) return this.outcomeOf(asked.key);
    if (verdict !== "approved") return { state: "refused", why: verdict };
    return { state: "done", reference: entry.authorisation, taken: takes };
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

  async find({ key }: Pick<SentRequest, "key">): Promise<Outcome | undefined> {
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
      const refusal = found
        ? (refusedBy(found, kind) ?? refusalOf(await sumsOf(client, request.authorisation)))
        : "unknown-authorisation";
      await writeNew(client, [{ ...request, kind, refusal }]);
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
    return this.outcomeOf(key);
  }

  private async outcomeOf(key: string): Promise<Outcome> {
    const outcome = await this.find({ key });
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

const refusedBy = ({ refuses }: Entry, kind: Movement) =>
  refuses === kind ? "card-declined" : undefined;

interface NewEntry extends MovementRequest {
  kind: "authorise" | Movement;
  refusal?: string | undefined;
  refuses?: string | undefined;
}

/** Whether they were new: of a key that is known nothing is written. */
async function writeNew(client: Pool | PoolClient, entries: NewEntry[]): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO test_provider_entry
       (kind, key, authorisation, amount, "currencyCode", refusal, refuses)
     SELECT kind, key, authorisation, amount, "currencyCode", refusal, refuses
     FROM jsonb_to_recordset($1::jsonb) AS e(kind text, key text, authorisation text, amount bigint,
       "currencyCode" text, refusal text, refuses text)
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(entries)],
  );
  return rowCount === entries.length;
}

function outcomeOf(entry: Entry, taken: boolean): Outcome {
  if (entry.refusal !== null) return { state: "refused", why: entry.refusal };
  return { state: "done", reference: entry.authorisation, taken };
}
