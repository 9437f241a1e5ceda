export { hidden, taste, trail } from "./memory";
