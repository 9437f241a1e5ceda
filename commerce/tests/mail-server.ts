import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What a mail server was given, by the mail's own id. */
interface Taken {
  id: string;
  to: string;
  text: string;
}

/**
 * An SMTP server that takes every mail but the first `refusals`. It puts those off (451 of RFC
 * 5321) after it has read them.
 */
export async function openMailServer({ refusals = 0 } = {}) {
  const taken: Taken[] = [];
  let tries = 0;
  const answer = (mail: string): string => {
    tries += 1;
    if (tries <= refusals) return "451 try again\r\n";
    const id = /^Message-ID: <(.+?)>/m.exec(mail)?.[1] ?? "";
    const to = /^To: (.+?)\r$/m.exec(mail)?.[1] ?? "";
    taken.push({ id, to, text: mail });
    return "250 ok\r\n";
  };
  const server = createServer((socket) => talk(socket, answer));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    tries: () => tries,
    close: () => server.close(),
  };
}

function talk(socket: Socket, answer: (mail: string) => string): void {
  let heard = "";
  let mail = false;
  socket.setEncoding("latin1").write("220 ready\r\n");
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    heard += chunk;
    for (;;) {
      const end = heard.indexOf(mail ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (mail ? 5 : 2));
      if (mail) socket.write(answer(said));
      else if (/^QUIT/i.test(said)) socket.end("221 bye\r\n");
      else socket.write(/^DATA/i.test(said) ? "354 go on\r\n" : "250 ok\r\n");
      mail = !mail && /^DATA/i.test(said);
    }
  });
}
