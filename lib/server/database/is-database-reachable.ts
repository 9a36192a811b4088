import "server-only";
import { database } from "./client.ts";

/** Whether the database answers under the role of the site. */
export async function isDatabaseReachable(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`;
    return true;
  } catch (error) {
    console.error("The database does not answer", error);
    return false;
  }
}
