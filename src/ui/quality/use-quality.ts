import { useEffect, useState } from 'preact/hooks'
import type { Touched } from '#book/book.ts'
import { findDuplicates, type DuplicatePair } from '#check/duplicate.ts'
import { qualityOf, type QualityItem, type QualityList } from '#check/quality.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'

/** The officer's lists as the book stands. */
export function useQuality(): Record<QualityList, QualityItem[]> {
  const today = useToday()
  return useRegister(({ register }) => qualityOf(register, today), [today], touchesChildren)
}

/**
 * Pairs that may be one child; undefined while they are looked for once the page stands.
 */
export function useDuplicates(): readonly DuplicatePair[] | undefined {
  const book = useBook()
  const today = useToday()
  const [pairs, setPairs] = useState<readonly DuplicatePair[] | undefined>(undefined)
  const version = useRegister(() => ({}), [], touchesPairs)
  useEffect(() => {
    const timer = setTimeout(() => {
      setPairs(findDuplicates(book.register, today))
    }, 0)
    return () => clearTimeout(timer)
  }, [book, today, version])
  return pairs
}

function touchesChildren({ keys }: Touched): boolean {
  return [...keys].some((key) => /^(?:child|circumstance|household)\//u.test(key))
}

function touchesPairs({ keys }: Touched): boolean {
  return [...keys].some((key) => /^(?:child|childPair|household)\//u.test(key))
}
