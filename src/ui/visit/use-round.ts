import type { Round } from '#check/round.ts'
import { roundOf } from '#check/round.ts'
import { useRegister, useToday } from '#ui/context.ts'

/** The round under way, by the calendar that the commune keeps. */
export function useRound(): Round {
  const today = useToday()
  return useRegister(
    ({ register }) => roundOf(register, today),
    [today],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
}
