import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run/build";

/** The ports that docs/operating.md writes, by what listens there. */
const documentedPorts = {
  front: 80,
  storefronts: [3000, 3010],
  engine: 3100,
  engines: [3001, 3011],
} as const;

export interface FleetPorts {
  front: number;
  storefronts: number[];
  /** Where nginx shares requests out among the engines. */
  engine: number;
  engines: number[];
}

/**
 * nginx as docs/operating.md writes it, with other ports and its files under a folder. What the
 * page says is what is tried.
 * @throws Error when the page has no such configuration, or no such port in it
 */
function configurationOf(folder: string, ports: FleetPorts): string {
  const page = readFileSync(path.join(root, "docs/operating.md"), "utf8");
  const blocks = [...page.matchAll(/^```nginx\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  if (blocks.length === 0) throw new Error("docs/operating.md has no configuration of nginx.");
  const documented: number[] = [
    documentedPorts.front,
    ...documentedPorts.storefronts,
    documentedPorts.engine,
    ...documentedPorts.engines,
  ];
  const own = [ports.front, ...ports.storefronts, ports.engine, ...ports.engines];
  // In one pass: a port of the fleet may be one of the page's.
  const seen = new Set<number>();
  const text = blocks
    .join("\n")
    .replace(/(listen (?:127\.0\.0\.1:)?|127\.0\.0\.1:)(\d+)/g, (_, before, port) => {
      const place = documented.indexOf(Number(port));
      if (place < 0)
        throw new Error(`docs/operating.md has nginx at ${port}, which is no process.`);
      seen.add(place);
      return `${before === "listen " ? "listen 127.0.0.1:" : before}${own[place]}`;
    });
  if (seen.size < documented.length)
    throw new Error("docs/operating.md leaves a process of the fleet out of nginx.");
  return `daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n  ")}
${text.replace("/var/cache/maru", `${folder}/cache`)}
}
`;
}

/** Starts a real nginx with what docs/operating.md says. */
export function startNginx(folder: string, ports: FleetPorts): ChildProcess {
  const program = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(
    existsSync,
  );
  if (!program) throw new Error("nginx is not installed on this machine.");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configurationOf(folder, ports));
  return spawn(program, ["-p", folder, "-c", file, "-e", "stderr"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}
