import type { Touched } from '#book/book.ts'
import { useActions, useRegister, useToday } from '#ui/context.ts'
import { useMinute } from '#ui/part/use-minute.ts'
import { viewOf, type CaseView } from './case-view.ts'
import { daysWritten } from './days.ts'
import { waitingIntakes, type Intake } from './waiting.ts'

/** Every case, those whose clock ends first before the others, and the reports that wait. */
export function useCases(): { cases: readonly CaseView[]; waiting: readonly Intake[] } {
  const actions = useActions()
  const today = useToday()
  const minute = useMinute()
  return useRegister(
    ({ register }) => {
      const written = daysWritten(register)
      const now = actions.now()
      const cases = [...register.all('case')]
        .filter(({ removed }) => !removed)
        .map((one) => viewOf(register, one, now, today, written))
        .sort(byUrgency)
      return { cases, waiting: waitingIntakes(register) }
    },
    [today, minute],
    isAboutCases,
  )
}

/** One case by its id; undefined when it is not there. */
export function useCase(id: string): CaseView | undefined {
  const actions = useActions()
  const today = useToday()
  const minute = useMinute()
  return useRegister(
    ({ register }) => {
      const one = register.get('case', id)
      if (!one || one.removed) return undefined
      return viewOf(register, one, actions.now(), today, daysWritten(register))
    },
    [id, today, minute],
    isAboutCases,
  )
}

/** Whether a change of the book may concern what is written of cases. */
export function isAboutCases({ keys }: Touched): boolean {
  return [...keys].some((key) => /^(case|intake|dayOff)/u.test(key))
}

function byUrgency(left: CaseView, right: CaseView): number {
  return (
    urgency(left) - urgency(right) || (right.one.fields.receivedAt ?? 0) - (left.one.fields.receivedAt ?? 0)
  )
}

/** Late ones first, then open ones by what runs out, then the ended. */
function urgency({ stage, late, clocks }: CaseView): number {
  if (stage === 'closed' || stage === 'handedOver') return 3
  if (late) return 0
  return clocks.some(({ state }) => state === 'running') ? 1 : 2
}
