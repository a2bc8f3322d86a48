import type { RecordState, ReportEntry } from '#book/book.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { StateWord } from '#ui/part/state-badge.tsx'
import { unitWords } from '#ui/unit.ts'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

/** The private reports of this phone: that there are some, since when, and where they are. No more is known here. */
export function ReportList() {
  const reports = useRegister((book) => book.reports())
  if (reports.length === 0) return null
  return (
    <section class="stack tight">
      <div class="section-head">
        <h2>{t('intake.list', { count: reports.length })}</h2>
      </div>
      <ul class="rows sheet flush">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportRow report={report} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReportRow({ report }: { report: ReportEntry }) {
  const book = useBook()
  const now = useActions().now()
  const unit = useRegister(unitWords, [], () => false)
  const dismiss = async () => {
    await book.dismiss(report.id)
    say(t('outbox.dismissed'))
  }
  return (
    <div class="row-item">
      <div class="row-body stack tight">
        <div>
          <span class="title">{t('intake.short.title')}</span>
          <span class="line muted">
            {t('outbox.savedAt', { clock: momentWords(report.savedAt, now) })}
            {report.isCalled && report.state !== 'sent' && ` · ${t('intake.wasCalled')}`}
          </span>
        </div>
        <div class="row">
          <StateWord state={stateOf(report)} unit={unit} now={now} />
        </div>
        {report.state === 'refused' && (
          <>
            <p>{asSentence(codeWords('reason', report.reason ?? ''))}</p>
            <div class="row">
              <ButtonLink to={{ page: 'report' }} icon="call">
                {t('intake.stripCall')}
              </ButtonLink>
              <Button onPress={() => void dismiss()}>{t('outbox.dismiss')}</Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}

function stateOf({ state, at, reason }: ReportEntry): RecordState {
  if (state === 'sent') return { state, at: at ?? 0 }
  if (state === 'refused') return { state, reason: reason ?? '' }
  return { state: state === 'sending' ? 'sending' : 'saved' }
}
