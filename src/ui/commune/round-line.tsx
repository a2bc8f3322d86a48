import { dateShort } from '#ui/moment.ts'
import { useRound } from '#ui/visit/use-round.ts'
import { t } from '#ui/words/words.ts'

/** The days of the round under way. */
export function RoundLine() {
  const { from, to } = useRound()
  return <p class="muted">{t('area.round', { from: dateShort(from), to: dateShort(to) })}</p>
}
