import { useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { roundOn } from '#ui/visit/round.ts'
import { t } from '#ui/words/words.ts'

/** The days of the round under way. */
export function RoundLine() {
  const { from, to } = roundOn(useToday())
  return <p class="muted">{t('area.round', { from: dateShort(from), to: dateShort(to) })}</p>
}
