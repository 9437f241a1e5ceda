import { runEngineCommand } from "./run/engine-command";

// `npm run model -- oak-chair chair.glb` gives a product a model to turn and to see at home.
runEngineCommand("Reading the model", "run-model.js");
