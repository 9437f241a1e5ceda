import { Claim } from "../claim";

// Started by claim.test.ts. It says that it is there, takes a folder when it is told to, and says
// whether it has it.

const [folder = ""] = process.argv.slice(2);
process.once("message", () =>
  Claim.take(folder).then(
    () => process.send?.("taken"),
    (error: Error) => process.send?.(error.message),
  ),
);
// What holds it until it is ended.
setInterval(() => undefined, 60_000);
process.send?.("there");
