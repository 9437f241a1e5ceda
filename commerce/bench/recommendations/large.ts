import { performance } from "node:perf_hooks";
import { Recommender } from "../../plugins/recommendations/model/recommender";
import { usualSettings } from "../../plugins/recommendations/model/settings";
import { randomOf } from "../../seed/history/random";
import { at } from "../load";
import { machine } from "../machine";
import { livingMemory } from "./memory";

const items = 100_000;
const clicks = 10_000_000;
const questions = 20_000;
/** Before anything is timed: until then the code is still being compiled. */
const warmUp = 2_000;

/** Times the model at the size of a large shop: 100,000 items, ten million clicks. */
export function measureLarge(): void {
  const random = randomOf(7);
  // Few items are looked at often, most seldom; neighbours in number are looked at together.
  const popular = () => Math.floor(items * random() ** 3);
  const sessions: Uint32Array[] = [];
  for (let made = 0; made < clicks; ) {
    const start = popular();
    const session = Uint32Array.from({ length: 2 + Math.floor(random() * 7) }, () =>
      random() < 0.7 ? (start + Math.floor(random() * 40)) % items : popular(),
    );
    sessions.push(session);
    made += session.length;
  }
  const before = livingMemory();
  const model = new Recommender(usualSettings);
  const started = performance.now();
  for (const session of sessions) model.sessions.append(session);
  const seconds = (performance.now() - started) / 1000;
  const memory = livingMemory() - before;
  const times: number[] = [];
  for (let i = 0; i < warmUp + questions; i++) {
    const session = [...(sessions[Math.floor(random() * sessions.length)] ?? [])];
    const asked = performance.now();
    model.recommend({
      carousel: "for_you",
      items: session,
      place: "kr",
      limit: 20,
      now: 0,
      allowed: (item) => item % 5 < 2,
    });
    if (i >= warmUp) times.push(performance.now() - asked);
  }
  times.sort((a, b) => a - b);
  console.log(
    `${items} items, ${clicks} clicks, ${sessions.length} sessions: p50 ${at(times, 0.5).toFixed(3)} ms, p99 ${at(times, 0.99).toFixed(3)} ms, ${memory.toFixed(0)} MB, ${Math.round(sessions.length / seconds)} sessions/s taken in; ${machine()}`,
  );
}
