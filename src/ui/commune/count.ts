import { useMemo } from 'preact/hooks'
import type { Window } from '#score/look.ts'
import type { Tally } from '#score/tally.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { currentAssessment } from './assessment.ts'
import { communeList, type CommuneListName } from './commune-list.ts'
import { useLive } from './live.ts'

/** The numbers of the overview. */
export type CommuneCounts = Record<CommuneListName, number>

/** Today's tally; `version` goes up with every change of a count or a member. */
export function useTodayTally(): { tally: Tally; version: number } {
  const book = useBook()
  const today = useToday()
  const live = useLive()
  const version = live.version.value
  return useMemo(() => {
    const window = currentAssessment(book.register, today)?.fields.window ?? always
    return { tally: live.tally(window, false), version }
  }, [book, today, live, version])
}

/** The counts: three stand in the tally, the others look only at circumstances, this year's births and moves. */
export function useCounts(): CommuneCounts {
  const { tally, version } = useTodayTally()
  return useRegister(
    ({ register }) => {
      const size = (name: CommuneListName) => communeList(register, name, tally).length
      return {
        children: tally.counts.get('child.u16') ?? 0,
        households: tally.counts.get('house.withChild') ?? 0,
        special: tally.counts.get('hcdb.all') ?? 0,
        risk: size('risk'),
        born: size('born'),
        movedIn: size('movedIn'),
        movedOut: size('movedOut'),
      }
    },
    [tally, version],
    (touched) => [...touched.keys].some((key) => !key.startsWith('visit/')),
  )
}

/** The overview needs no window; without an assessment any will do. */
const always: Window = { from: '2000-01-01', to: '2200-12-31' }
