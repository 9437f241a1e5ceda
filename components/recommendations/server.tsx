export { Rails } from "./rails";
