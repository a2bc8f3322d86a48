import { useRegister } from '#ui/context.ts'
import { arrivalsAt, sentFrom } from '#ui/transfer/transfer.ts'

/** How many transfers to and from these areas wait for somebody here: to be answered, or to be taken note of. */
export function useMoves(areas: readonly string[]): number {
  return useRegister(
    ({ register }) => {
      const own = new Set(areas)
      return arrivalsAt(register, own).length + sentFrom(register, own).length
    },
    [areas.join('/')],
    ({ keys }) => [...keys].some((key) => key.startsWith('transfer/') || key.startsWith('arrival/')),
  )
}
