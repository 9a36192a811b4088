import "server-only";
import { Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { Prisma } from "#prisma/generated/client.ts";

export const SLUG_TAKEN = wording(
  "这个地址代码已被使用，请换一个。",
  "這個地址代碼已被使用，請換一個。",
  "This address is taken; choose another one.",
);

/** Work that gives a body its address. One that is in use, or was and leads to the body that had it, is Refused. */
export async function unlessTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
      throw new Refused(SLUG_TAKEN);
    }
    throw error;
  }
}
