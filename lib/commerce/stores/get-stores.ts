// TEMPORARY FIXTURE of the design engineer: overwrite me with the real reader.
export { stores as getStores } from "../fixture.tmp";
