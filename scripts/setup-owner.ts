import { runEngineCommand } from "./run/engine-command";

// `npm run setup:owner`: prints a link that makes the person at this terminal the owner.
runEngineCommand("Making the link", "setup-owner.js");
