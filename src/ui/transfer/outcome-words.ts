import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import type { Tone } from '#ui/part/badge.tsx'
import { dateNear } from '#ui/moment.ts'
import { areaName } from '#ui/transfer/target.ts'
import type { Transfer } from '#ui/transfer/transfer.ts'
import { t } from '#ui/words/words.ts'

/** How a transfer stands, in the words of its sender: “Tổ 5 đã nhận ngày 3/11, người nhận: …”. */
export function outcomeWords(
  register: Register,
  { fields }: Transfer,
  today: Day,
): { words: string; tone: Tone } {
  const { outcome, on, target } = fields
  if (!outcome) {
    const params = { area: areaName(register, target), date: dateNear(on ?? today, today) }
    return { words: t('transfer.pending', params), tone: 'news' }
  }
  const area = areaName(register, outcome.area ?? target)
  const date = dateNear(outcome.on, today)
  switch (outcome.state) {
    case 'moved': {
      const name = register.get('account', outcome.by ?? '')?.fields.name
      const words = name ? t('transfer.movedBy', { area, date, name }) : t('transfer.moved', { area, date })
      return { words, tone: 'good' }
    }
    case 'declined':
      return { words: t('transfer.declined', { area, date, reason: outcome.reason ?? '' }), tone: 'warn' }
    case 'gone':
      return { words: t('transfer.gone', { area, date }), tone: 'warn' }
    case 'withdrawn':
      return { words: t('transfer.withdrawn'), tone: 'quiet' }
  }
}
