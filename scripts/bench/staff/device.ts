import { randomUUID } from "node:crypto";
import { ok, type Result, toFailure } from "../../../lib/result";
import { mergeBoard } from "../../../lib/staff/merge-board";
import type { Command, PushRequest } from "../../../lib/staff/schemas";
import type { Board, Outcome, Pickup, StaffSession } from "../../../lib/staff/types";

/** A wish of a device: a command without its id. */
export type NewCommand = Command extends infer C
  ? C extends Command
    ? Omit<C, "id" | "device">
    : never
  : never;

/** A phone of the staff app over HTTP, with a cookie, a board and a live link of its own. */
export class Device {
  board: Board = { cursor: 0, now: "", pickups: [] };
  /** When each command was first heard of (ms), by its id. */
  readonly heard = new Map<string, number>();
  private cookie = "";
  private as = "";
  private readonly leaving = new AbortController();

  constructor(
    private readonly url: string,
    readonly name: string,
    readonly store: string,
  ) {}

  async signIn(email: string, password: string): Promise<void> {
    const key = randomUUID();
    const body = { email, password, language: "en", key, device: this.name };
    const response = await this.call("/api/staff/session", body);
    if (!response.ok) throw new Error(`${email}: ${await response.text()}`);
    this.as = ((await response.clone().json()) as StaffSession).id;
    this.cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    this.board = (await (await this.call(this.at("board"))).json()) as Board;
    void this.listen().catch((error: unknown) => {
      if (!this.leaving.signal.aborted) console.error(`${this.name} hears nothing more:`, error);
    });
  }

  leave(): void {
    this.leaving.abort();
  }

  command(wanted: NewCommand): Command {
    return { ...wanted, id: randomUUID(), device: this.name } as Command;
  }

  async send(command: Command): Promise<Result<Outcome>> {
    const response = await this.call(this.at("commands"), command).catch(() => undefined);
    if (!response) return toFailure("network", "unreachable");
    if (response.status === 200 || response.status === 409) {
      const outcome = (await response.json()) as Outcome;
      if (outcome.pickup) this.merge([outcome.pickup]);
      return ok(outcome);
    }
    return response.status === 503
      ? toFailure("network", "unreachable")
      : toFailure("engine", "engine");
  }

  /** Has the phone ring while it is locked. */
  async ringLocked(subscription: PushRequest): Promise<void> {
    const response = await this.call(this.at("push"), subscription, "PUT");
    if (!response.ok) throw new Error(`${this.name}: ${await response.text()}`);
  }

  merge(pickups: Pickup[]): void {
    this.board = mergeBoard(this.board, pickups);
  }

  private at(path: string): string {
    return `/api/staff/${path}?as=${this.as}&market=KR&store=${this.store}&language=en`;
  }

  private call(path: string, body?: unknown, method = "POST"): Promise<Response> {
    return fetch(this.url + path, {
      headers: {
        cookie: this.cookie,
        origin: this.url,
        "content-type": "application/json",
        // Callers are told apart by address; all devices here have one.
        "x-forwarded-for": `198.18.0.${1 + (this.name.length % 250)}`,
      },
      ...(body === undefined ? {} : { method, body: JSON.stringify(body) }),
    });
  }

  private async listen(): Promise<void> {
    const response = await fetch(`${this.url}${this.at("events")}&since=${this.board.cursor}`, {
      headers: { cookie: this.cookie },
      signal: this.leaving.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ""; reader; ) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      const messages = text.split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        // Calls for help and transfers come by the same link.
        const data = /^data: (\{.*\})$/m.exec(message)?.[1];
        if (!data || !/^event: pickups$/m.test(message)) continue;
        const { pickups } = JSON.parse(data) as { pickups: Pickup[] };
        const now = performance.now();
        for (const id of pickups.flatMap(({ commands }) => commands))
          if (!this.heard.has(id)) this.heard.set(id, now);
        this.merge(pickups);
      }
    }
  }
}
