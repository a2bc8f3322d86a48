import { useMemo, useRef } from 'preact/hooks'
import { createRecordIndex } from '#model/record-index.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { useLease } from '#ui/lease.ts'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { EventKind } from '#ui/visit/event/event.ts'
import { householdPlan } from '#ui/visit/household-plan.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { walkArea } from '#ui/visit/walk-session.ts'
import { t } from '#ui/words/words.ts'

/** A household that is not in the book yet; with an event, its page follows. */
export function HouseholdNew({ event }: { event?: EventKind | undefined }) {
  const actions = useActions()
  const whole = useBook().register
  // while reading is closed not even a number that is taken may tell whose it is
  const { isOver } = useLease()
  const register = useMemo(() => (isOver ? createRecordIndex() : whole), [isOver, whole])
  const today = useToday()
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  const id = useRef(actions.newId()).current
  const area = walkArea.peek() ?? (areas.length === 1 ? (areas[0]?.id ?? '') : '')
  return (
    <PlanPage
      plan={householdPlan}
      context={{ register, today, areas, household: undefined, id, area }}
      form={`household/new/${event ?? ''}`}
      draft={t('household.new')}
      title={t('household.new')}
      about={event && t(`event.${event}`)}
      back={event ? { page: 'newsHousehold', event } : { page: 'home' }}
      to={event ? { page: 'newsForm', event, household: id } : { page: 'household', id }}
      save={event && t('household.saveAndOn')}
    />
  )
}
