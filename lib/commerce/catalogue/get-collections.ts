// TEMPORARY FIXTURE of the design engineer: overwrite me with the real reader.
export { collections as getCollections } from "../fixture.tmp";
