import { useRegister, useToday } from '#ui/context.ts'
import { freshEvents, type FreshGroup } from './fresh.ts'
import { lastSeen } from './seen.ts'

/** What was not looked at yet, read again when a life event arrives. */
export function useFresh(): readonly FreshGroup[] {
  const today = useToday()
  return useRegister(
    (book) =>
      freshEvents(book.register, {
        seen: lastSeen(book.header.enrolment),
        ownDevice: book.header.device,
        today,
      }),
    [today],
    (touched) => [...touched.keys].some((key) => key.startsWith('lifeEvent/')),
  )
}
