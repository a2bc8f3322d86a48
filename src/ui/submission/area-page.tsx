import { useState } from 'preact/hooks'
import { meetingMonth } from '#check/month.ts'
import { officeFields, reachOf } from '#model/permission.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { TextField } from '#ui/part/field.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import type { RouteOf } from '#ui/route.ts'
import { ChangeList } from '#ui/submission/change-list.tsx'
import { CountLine } from '#ui/submission/count-line.tsx'
import { HandInBadge } from '#ui/submission/hand-in-badge.tsx'
import { chosenMonth, monthWords } from '#ui/submission/month.ts'
import { useMonth } from '#ui/submission/use-month.ts'
import { edited } from '#ui/visit/change.ts'
import { textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** The month of one địa bàn at the office: what it holds, “Nhận” or “Trả lại”. */
export function HandInAreaPage({ route }: { route: RouteOf<'handInArea'> }) {
  const today = useToday()
  const area = useRegister(({ register }) => register.get('area', route.area), [route.area])
  const month = chosenMonth.value ?? meetingMonth(today)
  const title = t('handIn.monthOf', { month: monthWords(month) })
  const { changes, counts, handIn, since } = useMonth(route.area, month)
  const { state, submission } = handIn
  if (!area) {
    return (
      <Page title={title} back={{ page: 'handInBoard' }}>
        <Nothing>{t('area.none')}</Nothing>
      </Page>
    )
  }
  return (
    <Page title={title} before={<p class="strong">{area.fields.name}</p>} back={{ page: 'handInBoard' }}>
      <HandInBadge state={state} submission={submission} />
      {state === 'returned' && submission?.fields.answer?.reason && <p>{submission.fields.answer.reason}</p>}
      {submission?.fields.note && <p>{submission.fields.note}</p>}
      {submission && <CountLine counts={submission.fields.counts ?? {}} />}
      {submission && since > 0 && <p>{t('handIn.since', { count: since })}</p>}
      {submission && state === 'handedIn' && <Answer submission={submission} />}
      <section class="stack tight">
        <h2>{t('handIn.changes', { count: changes.length })}</h2>
        <CountLine counts={counts} />
        <ChangeList changes={changes} label={t('handIn.changes', { count: changes.length })} />
      </section>
    </Page>
  )
}

/** Received with one tap; returned with what is to be added. A role that may not answer sees neither. */
function Answer({ submission }: { submission: RecordOf<'submission'> }) {
  const record = useRecord()
  const today = useToday()
  const { role } = useBook().header
  const [reason, setReason] = useState<string | undefined>(undefined)
  const [missing, setMissing] = useState(false)
  const reach = reachOf[role]
  const mayAnswer =
    reach.writes.has('submission') && (reach.scope === 'book' || !officeFields.submission?.has('answer'))
  if (!mayAnswer) return null
  const answer = async (state: 'received' | 'returned', why: string | null) => {
    const given = { state, on: today, ...(why && { reason: why }) }
    if (!(await record(edited(submission, { answer: given })))) return
    setReason(undefined)
    say(
      t(`handIn.said.${state}`),
      () =>
        void record([
          { kind: 'set/1', entity: 'submission', entityId: submission.id, fields: { answer: null } },
        ]),
    )
  }
  if (reason === undefined) {
    return (
      <div class="row even">
        <Button look="main" icon="tick" onPress={() => void answer('received', null)}>
          {t('handIn.receive')}
        </Button>
        <Button onPress={() => setReason('')}>{t('handIn.return')}</Button>
      </div>
    )
  }
  const why = textOrNull(reason)
  return (
    <section class="sheet stack tight">
      <TextField
        id="return-reason"
        kind="long"
        label={t('handIn.reason')}
        value={reason}
        error={missing && !why ? t('handIn.reasonMissing') : undefined}
        onChange={setReason}
      />
      <div class="row">
        <Button look="main" onPress={() => (why ? void answer('returned', why) : setMissing(true))}>
          {t('handIn.return')}
        </Button>
        <Button look="plain" onPress={() => setReason(undefined)}>
          {t('action.cancel')}
        </Button>
      </div>
    </section>
  )
}
