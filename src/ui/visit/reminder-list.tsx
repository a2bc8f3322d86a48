import { nextDeadlines } from '#check/calendar.ts'
import { keptCalendar, roundOf } from '#check/round.ts'
import { daysBetween } from '#model/day.ts'
import { reminderDays } from '#rules/calendar.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Note } from '#ui/part/strip.tsx'
import { daysLeftWords, deadlineWords } from '#ui/visit/deadline-words.ts'
import { t } from '#ui/words/words.ts'

/** Reports of the commune that are due soon, and the end of the round before them, with the days left. */
export function ReminderList() {
  const today = useToday()
  const { soon, round } = useRegister(
    ({ register }) => ({
      soon: nextDeadlines(keptCalendar(register), today).filter(({ daysLeft }) => daysLeft <= reminderDays.v),
      round: keptCalendar(register) ? roundOf(register, today) : undefined,
    }),
    [today],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
  const roundLeft = round && daysBetween(today, round.to)
  const ends = roundLeft !== undefined && roundLeft <= reminderDays.v
  if (soon.length === 0 && !ends) return null
  return (
    <div class="stack tight" role="status">
      {round && ends && (
        <Note tone="news" icon="walk">
          {t('calendar.roundEnds', { date: dateShort(round.to) })}, {daysLeftWords(roundLeft)}
        </Note>
      )}
      {soon.map((deadline) => (
        <Note key={deadline.report.id} tone={deadline.daysLeft <= 3 ? 'warn' : 'news'} icon="clock">
          {deadlineWords(deadline)}, {daysLeftWords(deadline.daysLeft)}
        </Note>
      ))}
    </div>
  )
}
