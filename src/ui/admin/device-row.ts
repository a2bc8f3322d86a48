import type { KnownDevice } from './known-device.ts'

/** A phone not heard of for so long is shown as silent, in milliseconds. */
const silence = 14 * 86_400_000

/** How a device stands: in use, silent for two weeks, never heard of since enrolling, or revoked. */
export type DeviceState = 'fresh' | 'silent' | 'never' | 'revoked'

/** How a device stands at a moment of the server’s clock. */
export function deviceState(device: KnownDevice, now: number): DeviceState {
  if (device.revokedAt !== null) return 'revoked'
  if (device.lastSeen === null) return 'never'
  return now - device.lastSeen > silence ? 'silent' : 'fresh'
}

/** What is not sent yet first, then those silent longest; revoked ones apart. */
export function deviceRows(devices: readonly KnownDevice[]): { live: KnownDevice[]; revoked: KnownDevice[] } {
  const live = devices.filter(({ revokedAt }) => revokedAt === null)
  const revoked = devices.filter(({ revokedAt }) => revokedAt !== null)
  live.sort(
    (left, right) =>
      Math.sign(right.unsent ?? 0) - Math.sign(left.unsent ?? 0) ||
      (left.lastSeen ?? 0) - (right.lastSeen ?? 0) ||
      left.device - right.device,
  )
  revoked.sort((left, right) => (right.revokedAt ?? 0) - (left.revokedAt ?? 0))
  return { live, revoked }
}
