import { both, flip, type Mesh, warp } from "../core/mesh";

const behind = (mesh: Mesh): Mesh => flip(warp(mesh, ([x, y, z]) => [x, y, -z]));

export const four = (mesh: Mesh): Mesh[] => [...both(mesh), ...both(behind(mesh))];
