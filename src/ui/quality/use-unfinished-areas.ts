import { useRegister, useToday } from '#ui/context.ts'
import { isOnRound, wasMet } from '#ui/commune/on-round.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { useRound } from '#ui/visit/use-round.ts'

/** How many areas still have a household that this round has not reached. */
export function useUnfinishedAreas(): number {
  const today = useToday()
  const round = useRound()
  return useRegister(
    (book) =>
      ownAreas(book).filter(({ id }) =>
        book.register
          .householdsOf(id)
          .some((home) => isOnRound(book.register, home.id, today) && !wasMet(book.register, home.id, round)),
      ).length,
    [today, round],
    ({ keys }) => [...keys].some((key) => /^(?:visit|household|child)\//u.test(key)),
  )
}
