import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { aboutHousehold, useActions, useRegister } from '#ui/context.ts'
import { dateNear } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { ChipField } from '#ui/part/field.tsx'
import { say } from '#ui/part/snack.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { removed } from '#ui/visit/change.ts'
import { sourceChoices } from '#ui/visit/choice.ts'
import { householdTitle } from '#ui/visit/household-words.ts'
import { useRound } from '#ui/visit/use-round.ts'
import { visitChange, type VisitOutcome } from '#ui/visit/visit-change.ts'
import { newestVisit } from '#ui/visit/walk-list.ts'
import { walkSource } from '#ui/visit/walk-session.ts'
import { t } from '#ui/words/words.ts'

const outcomes: readonly VisitOutcome[] = ['unchanged', 'changed', 'absent', 'refused']

/** What came of looking at this household now; the source is asked once per session. */
export function VisitButtons({ household, today }: { household: RecordOf<'household'>; today: Day }) {
  const actions = useActions()
  const record = useRecord()
  const [missing, setMissing] = useState(false)
  const round = useRound()
  const visit = useRegister(
    (book) => newestVisit(book.register, household.id, round),
    [household.id, today, round],
    aboutHousehold(household.id),
  )
  const met = visit?.fields.outcome === 'unchanged' || visit?.fields.outcome === 'changed'
  const mark = async (outcome: VisitOutcome) => {
    const source = walkSource.peek()
    if (!source) return setMissing(true)
    const id = actions.newId()
    if (!(await record([visitChange(id, household.id, today, source, outcome)]))) return
    say(
      t('walk.marked', { household: householdTitle(household) }),
      () => void record([removed('visit', id, 'undone')]),
    )
  }
  return (
    <section class="sheet stack tight" aria-label={t('visit.title')}>
      <h2>{t('visit.title')}</h2>
      {visit && (
        <p class="row">
          <Badge tone={met ? 'good' : 'warn'} icon={met ? 'tick' : 'exclaim'}>
            {t(`visit.outcome.${visit.fields.outcome ?? 'unchanged'}`)}{' '}
            {dateNear(visit.fields.on ?? today, today)}
          </Badge>
          <StateBadge entity="visit" id={visit.id} />
        </p>
      )}
      {(missing || !walkSource.value) && (
        <ChipField
          id={`source-${household.id}`}
          label={t('walk.source')}
          value={walkSource.value ?? ''}
          error={missing && !walkSource.value ? t('walk.sourceMissing') : undefined}
          onChange={(chosen) => {
            walkSource.value = chosen || undefined
          }}
          choices={sourceChoices()}
        />
      )}
      <div class="row even">
        {outcomes.map((outcome, index) => (
          <Button
            key={outcome}
            {...(index === 0 && { look: 'main' as const, icon: 'tick' as const })}
            onPress={() => void mark(outcome)}
          >
            {t(index === 0 ? 'walk.unchanged' : `visit.do.${outcome as 'changed' | 'absent' | 'refused'}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
