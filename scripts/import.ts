import { runEngineCommand } from "./run/engine-command";

// `npm run import -- catalogue.csv`: brings the shop to what a file of products says.
runEngineCommand("Importing all rows", "run-import.js");
