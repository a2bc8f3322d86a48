import { useSignal } from '@preact/signals'
import { addDays } from '#model/day.ts'
import { mayKeepDevice } from '#model/permission.ts'
import { makeDayCodes } from '#request/device.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { DayField } from '#ui/part/date-field.tsx'
import { dateTextOf, parseDate } from '#ui/part/date-text.ts'
import { Page } from '#ui/part/page.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { DayCards, type DayCard } from './day-cards.tsx'
import { checkDate } from './dates.ts'
import { PersonPicker } from './person-picker.tsx'
import { personRows } from './person-row.ts'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'

/** Codes are printed at most so many days ahead, as the server has it (C3). */
const daysAhead = 30

/** Cards with a code for everybody who comes to a training day; made here, then printed. */
export function DayCodesPage() {
  const today = useToday()
  const latest = addDays(today, daysAhead)
  const { role } = useBook().header
  const act = useAct()
  const rows = useRegister(
    ({ register }) => personRows(register, today).working.filter((row) => mayKeepDevice(role, row.role)),
    [today, role],
  )
  const chosen = useSignal<ReadonlySet<string>>(
    new Set(rows.filter((row) => row.role === 'collaborator' && row.devices === 0).map(({ id }) => id)),
  )
  const day = useSignal(dateTextOf(today))
  const asked = useSignal(false)
  const cards = useSignal<{ day: string; cards: DayCard[] } | undefined>(undefined)

  const wrongDay = checkDate('day', day.value, latest, { optional: false })[0]?.message
  const make = async () => {
    asked.value = true
    const wanted = parseDate(day.value, latest).value
    const people = rows.filter(({ id }) => chosen.value.has(id))
    if (wrongDay || !wanted || wanted < today || people.length === 0) return
    const answer = await act.run((send) =>
      makeDayCodes(
        send,
        people.map(({ id }) => id),
        wanted,
      ),
    )
    if (!answer) return
    const codes = new Map(answer.codes.map(({ account, code }) => [account, code]))
    cards.value = {
      day: wanted,
      cards: people.map(({ id, name, areas }) => ({ id, name, areas, code: codes.get(id) ?? '' })),
    }
  }

  if (cards.value) return <DayCards {...cards.value} onAgain={() => (cards.value = undefined)} />
  const isPast = (parseDate(day.value, latest).value ?? today) < today
  return (
    <Page
      title={t('admin.day.title')}
      back={{ page: 'codes' }}
      foot={
        <Button look="main" icon="paper" busy={act.busy} onPress={() => void make()} full>
          {act.busy ? t('admin.day.making') : t('admin.day.make', { count: chosen.value.size })}
        </Button>
      }
    >
      <OfflineNote />
      <p>{t('admin.day.intro')}</p>
      <TroubleNote words={act.trouble} />
      <DayField
        id="day"
        label={t('admin.day.when')}
        hint={t('admin.day.whenHint', { date: dateWords(latest) })}
        value={day.value}
        error={asked.value ? (wrongDay ?? (isPast ? t('admin.day.past') : undefined)) : undefined}
        today={today}
        latest={latest}
        onChange={(value) => (day.value = value)}
      />
      {rows.length === 0 ? (
        <Empty icon="people">{t('admin.day.nobody')}</Empty>
      ) : (
        <PersonPicker
          rows={rows}
          chosen={chosen.value}
          error={asked.value && chosen.value.size === 0 ? t('admin.day.chooseSomebody') : undefined}
          onChange={(ids) => (chosen.value = ids)}
        />
      )}
    </Page>
  )
}
