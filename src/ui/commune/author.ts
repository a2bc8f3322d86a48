import type { Stamp } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** The colleague who wrote something, by the device that stamped it; undefined for what was laid in at the start. */
export function authorOf(register: Register, stamp: Stamp): string | undefined {
  const account = register.get('device', String(stamp[1]))?.fields.account
  return account === undefined ? undefined : register.get('account', account)?.fields.name
}
