import { useSignal } from '@preact/signals'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { clockAt, dateShort } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { href } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { headName, numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'
import { freshEvents, newestEvent, type EventKind, type FreshGroup } from './fresh.ts'
import { lastSeen, markSeen } from './seen.ts'

/** “Biến động mới” since the last look, by kind, with who wrote it; “Đã xem hết” is remembered on this device. */
export function FreshPage() {
  const book = useBook()
  const actions = useActions()
  const groups = useFresh()
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
        count > 0 && (
          <Button look="main" icon="ticks" full onPress={finish}>
            {t('fresh.allSeen')}
          </Button>
        )
      }
    >
      {count === 0 ? (
        book.complete ? (
          <Empty icon="tick">{t('fresh.none')}</Empty>
        ) : (
          <Loading {...actions.sync.value.progress} />
        )
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

function KindChips(props: {
  groups: readonly FreshGroup[]
  chosen: EventKind | undefined
  onChoose: (kind: EventKind | undefined) => void
}) {
  return (
    <div class="chips">
      {props.groups.map(({ kind, events }) => (
        <button
          type="button"
          key={kind}
          class={props.chosen === kind ? 'chip on' : 'chip'}
          aria-pressed={props.chosen === kind}
          onClick={() => props.onChoose(props.chosen === kind ? undefined : kind)}
        >
          {t(`fresh.kind.${kind}`)} <span class="numbers">{events.length}</span>
        </button>
      ))}
    </div>
  )
}

function FreshLine(props: { register: Register; event: RecordOf<'lifeEvent'>; device: number }) {
  const { register, event } = props
  const { kind, on, child: id, note } = event.fields
  const household = register.get('household', event.household)
  const child = id ? register.get('child', id) : undefined
  const area = register.get('area', household?.fields.area ?? '')?.fields
  return (
    <a class="row-item" href={href({ page: 'household', id: event.household })}>
      <span class="index-tab">
        <small>{t('lists.householdShort')}</small>
        {numberText(household?.fields.number) || '–'}
      </span>
      <span class="row-body">
        <span class="title">
          {kind && t(`fresh.kind.${kind}`)}: {child ? childName(child) : household && headName(household)}
        </span>
        <span class="line">
          {[on && dateShort(on), area?.number && t('area.name', { number: area.number }), note]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="line muted">
          {t('fresh.by', { name: authorOf(register, event.stamp, props.device) })}
        </span>
      </span>
    </a>
  )
}
