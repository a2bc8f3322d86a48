import { useMemo } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import type { Window } from '#score/look.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { currentAssessment } from './assessment.ts'
import { communeList, type CommuneListName } from './commune-list.ts'
import { useLive } from './live.ts'

/** Who lives in the commune today by the residence rule of the score (A9), and the counts that follow from it. */
export interface Residents {
  lives: (child: RecordOf<'child'>) => boolean
  children: number
  households: number
  special: number
}

/** The numbers of the overview. */
export type CommuneCounts = Record<CommuneListName, number>

/** Today's residents from the live tally; no child is counted again for it. */
export function useResidents(): Residents {
  const book = useBook()
  const today = useToday()
  const live = useLive()
  return useMemo(() => {
    const tally = live.tally(currentAssessment(book.register, today)?.fields.window ?? always, false)
    const count = (measure: Parameters<typeof tally.membersOf>[0]) => tally.counts.get(measure) ?? 0
    let members: ReadonlySet<string> | undefined
    return {
      lives: (child) => (members ??= new Set(tally.membersOf('child.u16'))).has(child.id),
      children: count('child.u16'),
      households: count('house.withChild'),
      special: count('hcdb.all'),
    }
  }, [book, today, live, live.version.value])
}

/** The counts, three of them from the tally; the others look only at circumstances, births and moves. */
export function useCounts(): CommuneCounts {
  const residents = useResidents()
  const today = useToday()
  return useRegister(
    ({ register }) => {
      const size = (name: CommuneListName) =>
        communeList(register, name, { today, lives: residents.lives }).length
      return {
        children: residents.children,
        households: residents.households,
        special: residents.special,
        risk: size('risk'),
        born: size('born'),
        movedIn: size('movedIn'),
        movedOut: size('movedOut'),
      }
    },
    [residents, today],
    (touched) => touched.households.size > 0,
  )
}

/** The overview needs no window; without an assessment any will do. */
const always: Window = { from: '2000-01-01', to: '2200-12-31' }
