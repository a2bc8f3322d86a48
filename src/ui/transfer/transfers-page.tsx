import { dayNumber } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { arrivalWords } from '#ui/transfer/moving-words.ts'
import { areaName } from '#ui/transfer/target.ts'
import { arrivalsAt, type Arrival } from '#ui/transfer/transfer.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** After so many days without an answer the officer asks, or accepts in the other area's place. */
const lateAfter = 7

/** Every transfer of the commune that nobody has answered, the longest waiting first. */
export function TransfersPage() {
  const items = useRegister(
    (book) => arrivalsAt(book.register, new Set(ownAreas(book).map(({ id }) => id))),
    [],
    ({ keys }) => [...keys].some((key) => key.startsWith('arrival/')),
  )
  return (
    <Page title={t('transfers.title')} back={{ page: 'home' }}>
      <PlanList
        plan={{
          id: 'transfers',
          label: t('transfers.title'),
          items,
          keyOf: ({ id }: Arrival) => id,
          words: arrivalWords,
          row: (arrival: Arrival) => <TransferRow arrival={arrival} />,
          empty: { words: t('transfers.none'), icon: 'tick' },
          estimate: 8,
        }}
      />
    </Page>
  )
}

function TransferRow({ arrival }: { arrival: RecordOf<'arrival'> }) {
  const today = useToday()
  const { register } = useBook()
  const mayWrite = useMayWrite('arrival')
  const { from, on = today } = arrival.fields
  const days = Math.max(0, dayNumber(today) - dayNumber(on))
  return (
    <div class="row-item">
      <Icon name="moveIn" />
      <div class="row-body stack tight">
        <div>
          <span class="title">{arrivalWords(arrival)}</span>
          <span class="line muted">
            {t('transfers.way', { from: areaName(register, from), to: areaName(register, arrival.area) })}
          </span>
        </div>
        <div class="row">
          <Badge tone={days > lateAfter ? 'warn' : 'news'} icon="clock">
            {days === 0 ? t('transfers.today') : t('transfers.age', { count: days })}
          </Badge>
        </div>
        {mayWrite && (
          <div class="row">
            <ButtonLink to={{ page: 'arrival', id: arrival.id }}>
              {t('transfers.answerFor')}
              <span class="visually-hidden"> {arrivalWords(arrival)}</span>
            </ButtonLink>
          </div>
        )}
      </div>
    </div>
  )
}
