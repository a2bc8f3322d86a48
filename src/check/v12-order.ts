import { birthRange } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Register } from '#model/register.ts'
import { spanOn } from '#model/span.ts'
import { about, nothing, type ChildSight } from './child-sight.ts'
import type { Finding } from './finding.ts'

type Kind = NonNullable<FieldsOf<'lifeEvent'>['kind']>

/** Lines about the paper, not about the life of the child. */
const paperwork: ReadonlySet<Kind> = new Set(['corrected', 'wrongEntry', 'recorded', 'died'])

/** V12: born, then moved in, then moved out; and nothing happens to a child after its death. */
export function checkOrder(sight: ChildSight): readonly Finding[] {
  const { child, on } = sight
  const { status, birth } = child.fields
  if (!status || status.length === 0) return nothing
  const found: Finding[] = []
  const first = status.find(({ from }) => from !== null)?.from
  const born = birth && birthRange(birth).earliest
  const error = (code: 'beforeBirth' | 'outBeforeIn' | 'afterDeath', day: Day) =>
    found.push(about(sight, { check: 'V12', level: 'error', code, values: { day } }))
  if (born && first && first < born) error('beforeBirth', first)
  const now = spanOn(status, on)
  if (now?.value.state === 'movedOut' && now.from) {
    const arrived = lastArrival(sight)
    if (arrived && arrived > now.from) error('outBeforeIn', arrived)
  }
  const death = status.find(({ value, to }) => value.state === 'died' && to === undefined)
  const after = death?.from
    ? happenedAfter(sight.register, sight.household.id, child.id, death.from)
    : undefined
  if (after) error('afterDeath', after)
  return found
}

function lastArrival({ register, household, child }: ChildSight): Day | undefined {
  return register
    .lifeEventsOf(household.id)
    .filter(({ removed, fields }) => !removed && fields.child === child.id && fields.kind === 'movedIn')
    .map(({ fields }) => fields.on ?? '')
    .sort()
    .at(-1)
}

/** The first day after a death on which something is written to have happened to the child. */
function happenedAfter(register: Register, household: string, child: string, death: Day): Day | undefined {
  const days: (Day | undefined)[] = [
    ...register
      .lifeEventsOf(household)
      .filter(
        ({ removed, fields }) =>
          !removed && fields.child === child && fields.kind && !paperwork.has(fields.kind),
      )
      .map(({ fields }) => fields.on),
    ...[...register.circumstancesOf(child), ...register.supportsOf(child)]
      .filter(({ removed }) => !removed)
      .map(({ fields }) => fields.period?.from),
    ...[...register.measurementsOf(child), ...register.dosesOf(child), ...register.participationsOf(child)]
      .filter(({ removed }) => !removed)
      .map(({ fields }) => fields.on),
  ]
  return days.reduce(
    (first, day) => (day !== undefined && day > death && (first === undefined || day < first) ? day : first),
    undefined,
  )
}
