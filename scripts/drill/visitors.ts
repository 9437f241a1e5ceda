import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { setTimeout as delay } from "node:timers/promises";

const pauseMs = 300;
const places = ["/ko-kr", "/en-us/stores", "/en-kr/search?q=chair", "/api/basket?pair=en-kr"];

/** People who come by HTTPS, one request after the other, until they are told to go. */
export class Visitors {
  private readonly agent = new Agent({
    ca: readFileSync("/etc/ssl/shop.example/fullchain.pem"),
    keepAlive: true,
  });
  private asked = 0;
  private readonly failed: string[] = [];
  private over = false;
  private readonly lines: Promise<void>[] = [];

  constructor(private readonly shop: string) {}

  /** @throws Error when the shop does not serve them as it should before anything happens to it */
  async begin(): Promise<void> {
    for (const place of places) {
      const { status, secure } = await this.visit(place);
      if (status !== 200) throw new Error(`${place} answers ${status}.`);
      if (!secure) throw new Error(`${place} does not say that it is for HTTPS only.`);
    }
    for (const place of places) this.lines.push(this.line(place));
  }

  async end(): Promise<{ asked: number; failed: string[] }> {
    this.over = true;
    await Promise.all(this.lines);
    this.agent.destroy();
    return { asked: this.asked, failed: this.failed };
  }

  private async line(place: string): Promise<void> {
    for (; !this.over; await delay(pauseMs)) {
      this.asked += 1;
      const said = await this.visit(place).then(
        ({ status }) => (status === 200 ? undefined : status),
        (error: Error) => error.message,
      );
      if (said) this.failed.push(`${place}: ${said}`);
    }
  }

  private visit(place: string): Promise<{ status: number; secure: boolean }> {
    return new Promise((resolve, reject) => {
      request(new URL(place, this.shop), { agent: this.agent }, (answer) => {
        answer.once("error", reject).once("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            secure: answer.headers["strict-transport-security"] !== undefined,
          }),
        );
        answer.resume();
      })
        .once("error", reject)
        .end();
    });
  }
}
