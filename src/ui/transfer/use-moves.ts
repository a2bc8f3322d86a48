import { useRegister } from '#ui/context.ts'
import { arrivalsAt, sentFrom } from '#ui/transfer/transfer.ts'

/**
 * How many transfers to and from these areas wait for somebody here: to be answered, or to be taken note of; only the
 * first with `arrivals`.
 */
export function useMoves(areas: readonly string[], which: 'all' | 'arrivals' = 'all'): number {
  return useRegister(
    ({ register }) => {
      const own = new Set(areas)
      return arrivalsAt(register, own).length + (which === 'all' ? sentFrom(register, own).length : 0)
    },
    [areas.join('/'), which],
    ({ keys }) => [...keys].some((key) => key.startsWith('transfer/') || key.startsWith('arrival/')),
  )
}
