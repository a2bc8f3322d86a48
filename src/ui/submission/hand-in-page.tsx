import { monthBefore, monthOf, monthToHandIn } from '#check/month.ts'
import type { Month } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useActions, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { ChipField, SelectField } from '#ui/part/field.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { ChangeList } from '#ui/submission/change-list.tsx'
import { CountLine } from '#ui/submission/count-line.tsx'
import { DoubtList } from '#ui/submission/doubt-list.tsx'
import { HandInBadge } from '#ui/submission/hand-in-badge.tsx'
import { chosenMonth, handInTitle, monthWords } from '#ui/submission/month.ts'
import { useMonth } from '#ui/submission/use-month.ts'
import { created, removed } from '#ui/visit/change.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { walkArea } from '#ui/visit/walk-session.ts'
import { useOpened } from '#ui/whole.ts'
import { sendWords } from '#ui/submission/send-words.ts'
import { t } from '#ui/words/words.ts'

/** “Nộp tháng …”: the changes of the month, doubts first, and one button that hands them in. */
export function HandInPage() {
  const today = useToday()
  const opened = useOpened()
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  const area = areas.find((one) => one.id === walkArea.value) ?? areas[0]
  const next = useRegister(
    ({ register }) => (area ? monthToHandIn(register, area.id, today) : monthOf(today)),
    [area?.id, today],
    ({ keys }) => [...keys].some((key) => key.startsWith('submission/')),
  )
  const month = chosenMonth.value ?? next
  if (!area || !opened) {
    return (
      <Page title={handInTitle(month)} back={{ page: 'home' }}>
        <Nothing icon="send">{t('walk.noArea')}</Nothing>
      </Page>
    )
  }
  return <AreaMonth key={`${area.id}/${month}`} area={area} areas={areas} month={month} />
}

function AreaMonth(props: { area: RecordOf<'area'>; areas: readonly RecordOf<'area'>[]; month: Month }) {
  const { area, areas, month } = props
  const today = useToday()
  const actions = useActions()
  const record = useRecord()
  const mayWrite = useMayWrite('submission')
  const { changes, doubts, counts, handIn, since } = useMonth(area.id, month)
  const { state, submission } = handIn
  const isDue = state === 'open' || state === 'returned' || since > 0
  const hand = async () => {
    const id = actions.newId()
    if (!(await record([created('submission', id, { area: area.id, month, on: today, counts })]))) return
    say(
      t('handIn.done', { month: monthWords(month) }),
      () => void record([removed('submission', id, 'undone')]),
    )
  }
  return (
    <Page
      title={handInTitle(month)}
      before={<p class="strong">{area.fields.name}</p>}
      back={{ page: 'home' }}
      {...(isDue &&
        mayWrite && {
          foot: (
            <Button look="main" icon="send" full onPress={() => void hand()}>
              {sendWords(state === 'open', changes.length)}
            </Button>
          ),
        })}
    >
      <Choice areas={areas} area={area} month={month} />
      <div class="row">
        <HandInBadge state={state} submission={submission} />
        {submission && <StateBadge entity="submission" id={submission.id} />}
      </div>
      {state === 'returned' && (
        <Note tone="warn" icon="exclaim">
          <p>{submission?.fields.answer?.reason ?? t('handIn.noReason')}</p>
        </Note>
      )}
      {submission && since > 0 && <p>{t('handIn.since', { count: since })}</p>}
      <DoubtList doubts={doubts} />
      <section class="stack tight">
        <h2>{t('handIn.changes', { count: changes.length })}</h2>
        <CountLine counts={counts} />
        <ChangeList changes={changes} label={t('handIn.changes', { count: changes.length })} />
      </section>
      <ButtonLink to={{ page: 'handInPrint' }} icon="paper">
        {t('print.print')}
      </ButtonLink>
    </Page>
  )
}

/** Which area, where there are several, and this month or the last one. */
function Choice(props: { areas: readonly RecordOf<'area'>[]; area: RecordOf<'area'>; month: Month }) {
  const today = useToday()
  const months = [monthOf(today), monthBefore(monthOf(today))]
  return (
    <>
      {props.areas.length > 1 && (
        <SelectField
          id="hand-in-area"
          label={t('walk.area')}
          value={props.area.id}
          error={undefined}
          onChange={(chosen) => (walkArea.value = chosen || undefined)}
          choices={props.areas.map((one) => ({ value: one.id, label: one.fields.name ?? '' }))}
        />
      )}
      <ChipField
        id="hand-in-month"
        label={t('handIn.month')}
        value={props.month}
        error={undefined}
        onChange={(chosen) => (chosenMonth.value = chosen || undefined)}
        choices={months.map((month) => ({ value: month, label: monthWords(month) }))}
      />
    </>
  )
}
