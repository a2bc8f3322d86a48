import { timingSafeEqual } from 'node:crypto'

/** Whether two secrets, or digests of secrets, are the same, in a time that tells nothing of where they differ. */
export function isEqualSecret(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
