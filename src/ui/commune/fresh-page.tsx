import { useSignal } from '@preact/signals'
import { useActions, useBook } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import { newestEvent, type EventKind } from './fresh.ts'
import { lastSeen, markSeen } from './seen.ts'
import { useFresh } from './use-fresh.ts'
import { FreshLine } from './fresh-line.tsx'
import { KindChips } from './kind-chips.tsx'

/** “Biến động mới” since the last look, by kind, with who wrote it; “Đã xem hết” is remembered on this device. */
export function FreshPage() {
  const book = useBook()
  const actions = useActions()
  const groups = useFresh()
  const whole = useWhole()
  const kind = useSignal<EventKind | undefined>(undefined)
  const seen = lastSeen(book.header.enrolment)
  const count = groups.reduce((sum, group) => sum + group.events.length, 0)
  const shown = groups.filter((group) => kind.value === undefined || group.kind === kind.value)
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
          <KindChips groups={groups} chosen={kind.value} onChoose={(next) => (kind.value = next)} />
          <VirtualList
            items={shown.flatMap((group) => group.events)}
            keyOf={(event) => event.id}
            label={t('fresh.title')}
          >
            {(event) => <FreshLine register={book.register} event={event} device={book.header.device} />}
          </VirtualList>
        </>
      )}
    </Page>
  )
}
