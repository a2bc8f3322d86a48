import { useActions, useBook, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { unitWords } from '#ui/unit.ts'
import { t } from '#ui/words/words.ts'

/** Whether what is on this phone is what the office has for it, and what came of the last comparison. */
export function AgreementSection() {
  const actions = useActions()
  const book = useBook()
  const last = useRegister((open) => open.agreement.last())
  const unit = useRegister(unitWords)
  const compare = async () => {
    await book.agreement.ask()
    await actions.sendNow()
  }
  return (
    <section class="sheet stack">
      <h2>{t('agreement.title', { unit })}</h2>
      <p class="muted">{t('agreement.hint', { unit })}</p>
      {last ? (
        <Note tone={last.isEqual ? 'good' : 'warn'} icon={last.isEqual ? 'shield' : 'warning'}>
          {t(resultOf(last), { count: last.repaired, clock: momentWords(last.at, actions.now()) })}
        </Note>
      ) : (
        <p role="status">{t(actions.sync.value.phase === 'pulling' ? 'agreement.busy' : 'agreement.due')}</p>
      )}
      <Button onPress={() => void compare()}>{t('agreement.action')}</Button>
    </section>
  )
}

function resultOf({ isEqual, repaired }: { isEqual: boolean; repaired: number }) {
  if (!isEqual) return 'agreement.differs'
  return repaired > 0 ? 'agreement.repaired' : 'agreement.equal'
}
