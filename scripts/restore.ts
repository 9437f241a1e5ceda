import { runEngineCommand } from "./run/engine-command";

// `npm run restore -- folder`: brings a backup into an empty database.
runEngineCommand("Restoring", "run-restore.js", { prepares: false });
