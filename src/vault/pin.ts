/** Why a PIN is not taken: it is too short or not digits, or one of those that everybody tries first. */
export type PinFlaw = 'pin-short' | 'pin-trivial'

/**
 * What is wrong with a new PIN; undefined when it will do. At least six digits (`design/architecture.md` 13), not one
 * digit throughout, not a run up or down, not a short piece repeated.
 */
export function pinFlaw(pin: string): PinFlaw | undefined {
  if (!/^\d{6,12}$/.test(pin)) return 'pin-short'
  return isRun(pin, 0) || isRun(pin, 1) || isRun(pin, -1) || isRepeated(pin) ? 'pin-trivial' : undefined
}

/** Whether every digit follows the one before by the same step, 9 leading to 0 and 0 to 9. */
function isRun(pin: string, step: number): boolean {
  for (let index = 1; index < pin.length; index += 1) {
    if ((Number(pin[index - 1]) + step + 10) % 10 !== Number(pin[index])) return false
  }
  return true
}

/** 121212, 123123: as quickly guessed as the piece itself. */
function isRepeated(pin: string): boolean {
  return /^(\d{1,3})\1+$/.test(pin)
}
