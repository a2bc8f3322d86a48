import { useState } from 'preact/hooks'
import { sealedKind } from '#model/change.ts'
import { CarrySection } from '#ui/carry/carry-section.tsx'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { ReportList } from '#ui/intake/report-list.tsx'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { unitWords } from '#ui/unit.ts'
import { ConflictRow } from '#ui/visit/conflict-row.tsx'
import { HeldNote } from '#ui/visit/held-note.tsx'
import { OutboxRow } from '#ui/visit/outbox-row.tsx'
import { sendResult } from '#ui/visit/send-result.ts'
import { SyncCard } from '#ui/visit/sync-card.tsx'
import { t } from '#ui/words/words.ts'

/** What has not gone to the commune yet and why, what needs people, and “Gửi ngay”. */
export function OutboxPage() {
  const book = useBook()
  const entries = useRegister((open) => open.outbox().filter(({ change }) => change.kind !== sealedKind))
  const reporting = useRegister((open) => open.reports().some(({ state }) => state !== 'sent'))
  const conflicts = useRegister((open) => open.conflicts())
  const refused = entries.filter((entry) => entry.state === 'refused')
  const waiting = entries.filter((entry) => entry.state !== 'refused')
  return (
    <Page title={t('outbox.title')}>
      <SyncCard />
      <HeldNote />
      <SendNow key={book.header.enrolment} />
      <ReportList />
      <CarrySection />
      {refused.length + conflicts.length > 0 && (
        <section class="stack tight">
          <div class="section-head">
            <h2>{t('sync.review', { count: refused.length + conflicts.length })}</h2>
          </div>
          {refused.length > 0 && (
            <ul class="rows sheet flush">
              {refused.map((entry) => (
                <li key={entry.change.id}>
                  <OutboxRow entry={entry} />
                </li>
              ))}
            </ul>
          )}
          {conflicts.map((record) => (
            <ConflictRow key={record.id} record={record} />
          ))}
        </section>
      )}
      <section class="stack tight">
        <div class="section-head">
          <h2>{t('outbox.waiting', { count: waiting.length })}</h2>
        </div>
        {waiting.length === 0 ? (
          !reporting && <Empty icon="tick">{t('outbox.none')}</Empty>
        ) : (
          <VirtualList
            items={waiting}
            keyOf={(entry) => entry.change.id}
            label={t('outbox.waiting', { count: waiting.length })}
            estimate={5.5}
          >
            {(entry) => <OutboxRow entry={entry} />}
          </VirtualList>
        )}
      </section>
    </Page>
  )
}

/** A pressed button always ends in words: sent so many, not sent so many, why. */
function SendNow() {
  const actions = useActions()
  const book = useBook()
  const unit = useRegister(unitWords, [], () => false)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<{ good: boolean; words: string } | undefined>(undefined)
  const send = async () => {
    setBusy(true)
    setResult(undefined)
    const before = book.outboxCount()
    await actions.sendNow()
    setBusy(false)
    setResult(sendResult(before, book.outboxCount(), actions.sync.peek(), unit))
  }
  return (
    <div class="stack tight">
      <Button look="main" icon="send" full busy={busy} onPress={() => void send()}>
        {busy ? t('state.sending') : t('outbox.sendNow')}
      </Button>
      {result && (
        <Note tone={result.good ? 'good' : 'warn'} icon={result.good ? 'tick' : 'exclaim'} alert>
          {result.words}
        </Note>
      )}
    </div>
  )
}
