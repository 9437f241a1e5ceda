import { damageStateSchema, getDamaged, staffReader } from "@/lib/staff/server";

export const GET = staffReader("state", damageStateSchema, getDamaged);
