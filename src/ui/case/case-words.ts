import type { CaseClock } from '#rules/case-clock.ts'
import { dateShort } from '#ui/moment.ts'
import { language, t } from '#ui/words/words.ts'

/** Words of the rules in the language of the screen. */
export function own(words: { vi: string; en: string }): string {
  return words[language.value]
}

/** “Còn 9 giờ”, “Quá 2 ngày làm việc”, “Đúng hạn”. */
export function clockWords(clock: CaseClock): string {
  if (clock.state !== 'running' && clock.state !== 'late') return t(`case.clock.${clock.state}`)
  const { left, until, state } = clock
  const inHours = clock.limit.hours !== undefined
  if (state === 'late') {
    if (left === 0) return t('case.clock.lateNow')
    return t(inHours ? 'case.clock.lateHours' : 'case.clock.lateDays', { count: -left })
  }
  if (inHours) return left === 0 ? t('case.clock.lastHour') : t('case.clock.hours', { count: left })
  if (left === 0) return t('case.clock.today')
  return t('case.clock.days', { count: left, date: dateShort(String(until)) })
}
