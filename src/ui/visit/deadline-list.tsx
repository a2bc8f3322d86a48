import { nextDeadlines } from '#check/calendar.ts'
import { keptCalendar } from '#check/round.ts'
import { mayAdminister } from '#model/permission.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { daysLeftWords, deadlineWords } from '#ui/visit/deadline-words.ts'
import { t } from '#ui/words/words.ts'

/** The next deadline of every report that the commune owes; the officer chooses the calendar. */
export function DeadlineList() {
  const today = useToday()
  const { role } = useBook().header
  const deadlines = useRegister(
    ({ register }) => nextDeadlines(keptCalendar(register), today),
    [today],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
  return (
    <>
      {deadlines.length === 0 ? (
        <p class="muted">{t('calendar.none')}</p>
      ) : (
        <ul class="stack tight">
          {deadlines.map((deadline) => (
            <li key={deadline.report.id}>
              {deadlineWords(deadline)} ({daysLeftWords(deadline.daysLeft)}).{' '}
              <span class="muted">{t('calendar.cutoffOn', { date: dateShort(deadline.cutoff) })}</span>
            </li>
          ))}
        </ul>
      )}
      {mayAdminister(role) && (
        <ButtonLink to={{ page: 'reportCalendar' }} icon="clock">
          {t('calendar.choose')}
        </ButtonLink>
      )}
    </>
  )
}
