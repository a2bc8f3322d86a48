/** A clock time as typed: 9:30, 9g30, 21.05; undefined when it is none. */
export function readClock(text: string): { hours: number; minutes: number } | undefined {
  const match = /^([01]?\d|2[0-3])\s*[:hg.]\s*([0-5]\d)$/iu.exec(text.trim())
  return match ? { hours: Number(match[1]), minutes: Number(match[2]) } : undefined
}
