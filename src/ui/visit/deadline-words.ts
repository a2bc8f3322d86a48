import type { Deadline } from '#check/calendar.ts'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'

/** “Báo cáo quý I năm 2027, trước ngày 15/3/2027”. */
export function deadlineWords({ report, year, before }: Deadline): string {
  return t('calendar.due', {
    report: t(`calendar.period.${report.period}`, { year }),
    date: dateShort(before),
  })
}

/** “còn 12 ngày”, “hạn cuối hôm nay”. */
export function daysLeftWords(days: number): string {
  return days === 0 ? t('calendar.lastDay') : t('calendar.left', { days })
}
