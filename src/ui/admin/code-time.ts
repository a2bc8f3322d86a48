/** What is left of a code's life in whole minutes and seconds, undefined once it is over. */
export function timeLeft(expires: number, now: number): { minutes: number; seconds: string } | undefined {
  const seconds = Math.ceil((expires - now) / 1000)
  if (seconds <= 0) return undefined
  return { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') }
}

/** A code in groups of four, as it is read aloud. */
export function codeGroups(code: string): readonly string[] {
  return code.replaceAll(/[\s-]/gu, '').match(/.{1,4}/gu) ?? []
}
