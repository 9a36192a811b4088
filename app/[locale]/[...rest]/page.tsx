import { notFound } from "next/navigation";

// Never cached: anybody can invent addresses, and each would be kept on the disk.
export const dynamic = "force-dynamic";

/** Catches every address that no page has, so that the answer comes in the language of the address. */
export default function UnknownAddressPage() {
  notFound();
}
