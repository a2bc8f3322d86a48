import { useMemo } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { useActions, useBook } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import type { FilterGroup } from '#ui/part/list-plan.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { say } from '#ui/part/snack.tsx'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import { newestEvent, type FreshGroup } from './fresh.ts'
import { lastSeen, markSeen } from './seen.ts'
import { useFresh } from './use-fresh.ts'
import { FreshLine } from './fresh-line.tsx'

type FreshEvent = RecordOf<'lifeEvent'>

/** “Biến động mới” since the last look, by kind, with who wrote it; “Đã xem hết” is remembered on this device. */
export function FreshPage() {
  const book = useBook()
  const actions = useActions()
  const groups = useFresh()
  const whole = useWhole()
  const seen = lastSeen(book.header.enrolment)
  const events = useMemo(() => groups.flatMap((group) => group.events), [groups])
  const count = events.length
  const finish = () => {
    markSeen(book.header.enrolment, newestEvent(book.register))
    say(t('fresh.allSeenDone', { clock: clockAt(actions.now()) }))
    goBack({ page: 'home' })
  }
  return (
    <Page
      title={t('fresh.title')}
      back={{ page: 'home' }}
      foot={
        whole &&
        count > 0 && (
          <Button look="main" icon="ticks" full onPress={finish}>
            {t('fresh.allSeen')}
          </Button>
        )
      }
    >
      {!whole || count === 0 ? (
        <Nothing icon="tick">{t('fresh.none')}</Nothing>
      ) : (
        <>
          <p class="muted">{t(seen === undefined ? 'fresh.first' : 'fresh.since', { count })}</p>
          <PlanList
            plan={{
              id: 'fresh',
              label: t('fresh.title'),
              items: events,
              keyOf: ({ id }: FreshEvent) => id,
              filters: [kindGroup(groups)],
              row: (event: FreshEvent) => (
                <FreshLine register={book.register} event={event} device={book.header.device} />
              ),
              empty: { words: t('fresh.none') },
            }}
          />
        </>
      )}
    </Page>
  )
}

/** One chip per kind of event. */
function kindGroup(groups: readonly FreshGroup[]): FilterGroup<FreshEvent> {
  return {
    label: t('fresh.filter'),
    chips: groups.map(({ kind }) => ({
      name: kind,
      words: t(`fresh.kind.${kind}`),
      takes: ({ fields }) => fields.kind === kind,
    })),
  }
}
