import { HandOnButton } from '#ui/carry/hand-on-button.tsx'
import { useActions, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'

/** On “Gửi”: what waits as a file for the officer, and up to where the last one reaches. Absent when nothing waits. */
export function CarrySection() {
  const { waiting, sending } = useRegister((book) => book.outboxCount())
  const mark = useRegister((book) => book.carried())
  const now = useActions().now()
  if (waiting + sending === 0) return null
  return (
    <section class="sheet stack tight">
      <h2>{t('carry.title')}</h2>
      <p>{t('carry.help')}</p>
      <HandOnButton words="carry.action" full />
      {mark && <p>{t('carry.mark', { count: mark.count, until: momentWords(mark.until, now) })}</p>}
    </section>
  )
}
