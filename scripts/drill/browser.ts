import { Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent, request } from "node:https";

export interface Answered {
  status: number;
  text: string;
  /** Whether it says that the shop is for HTTPS only. */
  secure: boolean;
}

/** One browser: connections that it keeps, and cookies, at one shop. */
export class Browser {
  private readonly agent: Agent | PlainAgent;
  private readonly cookies = new Map<string, string>();

  /** @param ca who vouches for the shop's certificate */
  constructor(
    private readonly shop: string,
    ca?: Buffer,
  ) {
    this.agent = this.isSecure
      ? new Agent({ ca, keepAlive: true })
      : new PlainAgent({ keepAlive: true });
  }

  /** Sends a request as a page of the shop does; rejects when there is no answer. */
  call(method: string, path: string, body?: unknown): Promise<Answered> {
    const headers = {
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      origin: this.shop,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const send = this.isSecure ? request : plainRequest;
    return new Promise((resolve, reject) => {
      const asked = send(
        new URL(path, this.shop),
        { agent: this.agent, method, headers },
        (answer) => {
          for (const cookie of answer.headers["set-cookie"] ?? []) {
            const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
            this.cookies.set(name, value);
          }
          let text = "";
          answer.setEncoding("utf8").on("data", (piece) => {
            text += piece;
          });
          answer.once("error", reject).once("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              text,
              secure: answer.headers["strict-transport-security"] !== undefined,
            }),
          );
        },
      );
      asked.once("error", reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  close(): void {
    this.agent.destroy();
  }

  private get isSecure(): boolean {
    return this.shop.startsWith("https:");
  }
}
