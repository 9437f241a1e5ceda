import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mailSender } from "./mail-sender";

const mail = {
  id: "000000007-5f3a",
  date: new Date("2026-11-23T09:00:00Z"),
  from: "Maru <hello@maru.example>",
  recipient: "noor@example.com",
  subject: "Hello",
  body: "<p>In HTML</p>",
  text: "In plain text",
  attachments: [],
};

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "maru-mail-")), "mail");
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const options = () => ({ folder });

/** A mail server that takes one mail; answers what it was sent. */
async function openServer() {
  let said = "";
  const server = createServer((socket) => {
    socket.write("220 ready\r\n");
    let inData = false;
    socket.on("data", (chunk) => {
      said += chunk;
      if (inData && said.endsWith("\r\n.\r\n")) inData = false;
      else if (inData) return;
      else if (/^DATA/im.test(String(chunk))) inData = true;
      socket.write(inData ? "354 go on\r\n" : "250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, said: () => said, close: () => server.close() };
}

describe("mailSender", () => {
  it("keeps mails as whole files that their owner alone may read", async () => {
    await mailSender(options())(mail);
    const [file = "", ...rest] = readdirSync(folder);
    expect(rest).toEqual([]);
    const kept = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    expect(kept).toMatchObject({ recipient: mail.recipient, body: mail.body, text: mail.text });
    expect(statSync(path.join(folder, file)).mode & 0o077).toBe(0);
  });

  it("writes a mail that is sent again to the same file", async () => {
    await mailSender(options())(mail);
    await mailSender(options())(mail);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("sends HTML with its plain text by SMTP where that is set, and keeps no file", async () => {
    const server = await openServer();
    await mailSender({ ...options(), smtpUrl: server.url })(mail);
    for (const part of [
      "RCPT TO:<noor@example.com>",
      "Message-ID: <000000007-5f3a@maru.example>",
      "multipart/alternative",
      mail.text,
      mail.body,
    ])
      expect(server.said()).toContain(part);
    expect(() => readdirSync(folder)).toThrow("ENOENT");
    server.close();
  });
});
