import type { Failure } from './ask.ts'

const second = 1000
const minute = 60 * second

/** How long an undisturbed device waits between rounds when all is level, in milliseconds. */
const everyday = 5 * minute
const first = 15 * second
const longest = 15 * minute

/** Failures that only people can end; asked again rarely, but asked again: a revocation may be lifted. */
const forPeople: ReadonlySet<string> = new Set(['revoked', 'not-enrolled', 'forked', 'client-too-old'])

/** How long to wait after a round that went well; spread by a random number from 0 to 1. */
export function waitWhenLevel(random: number): number {
  return spread(everyday, random)
}

/**
 * How long to wait after so many failed rounds in a row: doubled each time up to a quarter of an hour, spread so that
 * the phones of a commune do not come back all at once, never shorter than the server asked for.
 */
export function waitAfter(
  failure: Pick<Failure, 'reason' | 'wait'>,
  failures: number,
  random: number,
): number {
  const asked = (failure.wait ?? 0) * second
  const own = forPeople.has(failure.reason)
    ? longest
    : Math.min(longest, first * 2 ** Math.min(failures - 1, 10))
  return Math.max(asked, spread(own, random))
}

/** Between half and all of a time. */
function spread(milliseconds: number, random: number): number {
  return Math.round(milliseconds * (0.5 + random / 2))
}
